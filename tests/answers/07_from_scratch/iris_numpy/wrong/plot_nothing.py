"""Shows the plot and returns nothing.

hint: Return the Axes.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_losses(losses):
    plt.plot(losses)
    plt.xlabel('epoch')
    plt.ylabel('loss')
