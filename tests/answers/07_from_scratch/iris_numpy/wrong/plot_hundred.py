"""The x values always go from 0 to 1.

hint: The x values are the epochs: 1, 2, 3, ...
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_losses(losses):
    fig, ax = plt.subplots()
    ax.plot(np.linspace(0, 1, len(losses)), losses)
    ax.set_xlabel('epoch')
    ax.set_ylabel('loss')
    return ax
