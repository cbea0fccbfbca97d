"""plot(y): the horizontal axis shows positions 0, 1, 2, ...

hint: plot(y) alone counts 0, 1, 2, ... below: give x first.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    fig, ax = plt.subplots()
    ax.plot(y)
    ax.set_xlabel('x')
    ax.set_ylabel('y')
    return x, y, ax
