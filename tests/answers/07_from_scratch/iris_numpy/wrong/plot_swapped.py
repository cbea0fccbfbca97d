"""Losses on the x axis.

hint: Epochs along x, losses along y.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_losses(losses):
    fig, ax = plt.subplots()
    ax.plot(losses, range(len(losses)))
    ax.set_xlabel('epoch')
    ax.set_ylabel('loss')
    return ax
