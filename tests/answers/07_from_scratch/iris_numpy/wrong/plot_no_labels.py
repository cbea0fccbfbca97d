"""No labels.

hint: Label both axes.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_losses(losses):
    fig, ax = plt.subplots()
    ax.plot(losses)
    return ax
