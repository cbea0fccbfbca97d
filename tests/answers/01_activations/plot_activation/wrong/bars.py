"""Bars instead of a line.


hint: The docstring asks for a line as plot makes it.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    figure, ax = plt.subplots()
    ax.bar(x, y)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    return x, y, ax
