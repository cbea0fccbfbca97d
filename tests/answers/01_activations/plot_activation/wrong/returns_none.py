"""Draws but returns nothing.

hint: Return the three things: x, y and the Axes.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    plt.plot(x, f(x))
    plt.xlabel('x')
    plt.ylabel('y')
    plt.show()
