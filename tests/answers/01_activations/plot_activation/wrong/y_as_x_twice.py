"""Draws the values over their number instead of over x.


hint: plot(y) counts 0, 1, 2, ... along the x axis: give it x as well.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    figure, ax = plt.subplots()
    ax.plot(np.arange(n), y)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    return x, y, ax
