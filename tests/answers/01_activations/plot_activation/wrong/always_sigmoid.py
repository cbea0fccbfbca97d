"""Draws the sigmoid whatever f is.

hint: Your function never calls f: draw the function that you were given.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = 1 / (1 + np.exp(-x))
    plt.figure()
    plt.plot(x, y)
    plt.xlabel('x')
    plt.ylabel('Sigmoid(X)')
    return x, y, plt.gca()
