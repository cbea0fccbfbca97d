"""The labels are swapped.

hint: x belongs on the horizontal axis: your two labels are swapped.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    fig, ax = plt.subplots()
    ax.plot(x, y)
    ax.set_xlabel('y')
    ax.set_ylabel('x')
    return x, y, ax
