"""Returns the line.

hint: Return the Axes, not the line.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_losses(losses):
    fig, ax = plt.subplots()
    line = ax.plot(losses)
    ax.set_xlabel('epoch')
    ax.set_ylabel('loss')
    return line
