"""A scatter plot: no line.

hint: scatter draws dots; the task asks for a line (plot).
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    fig, ax = plt.subplots()
    ax.scatter(x, y)
    ax.set_xlabel('x')
    ax.set_ylabel('y')
    return x, y, ax
