"""A logarithmic scale, markers, from 1."""

import matplotlib.pyplot as plt
import numpy as np


def plot_losses(losses):
    fig, ax = plt.subplots(figsize=(6, 3))
    ax.plot(np.arange(1, len(losses) + 1), np.array(losses), 'o-')
    ax.set_yscale('log')
    ax.set(xlabel='epochs', ylabel='cross-entropy')
    return ax
