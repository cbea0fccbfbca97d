"""Draws on one Axes and labels another one.


hint: A second plt.figure() makes a new Axes: label the one that holds the line.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    figure, ax = plt.subplots()
    ax.plot(x, y)
    plt.figure()
    plt.xlabel("x")
    plt.ylabel("y")
    return x, y, ax
