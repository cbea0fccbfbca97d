"""plot(y, x): the curve lies on its side.

hint: plot takes the horizontal values first: plot(x, y).
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    fig, ax = plt.subplots()
    ax.plot(y, x)
    ax.set_xlabel('x')
    ax.set_ylabel('y')
    return x, y, ax
