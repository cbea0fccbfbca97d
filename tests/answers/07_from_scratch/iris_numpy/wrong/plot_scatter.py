"""A scatter plot.

hint: Use plot: it makes a line.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_losses(losses):
    fig, ax = plt.subplots()
    ax.scatter(range(len(losses)), losses)
    ax.set_xlabel('epoch')
    ax.set_ylabel('loss')
    return ax
