"""Calls the notebook's make_grid; the Axes from a Figure object."""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = make_grid(lo, hi, n)
    y = np.array([float(f(v)) for v in x])
    ax = plt.figure().add_subplot(111)
    ax.plot(x, y)
    ax.set_xlabel('$x$')
    ax.set_ylabel('$f(x)$')
    return x, y, ax
