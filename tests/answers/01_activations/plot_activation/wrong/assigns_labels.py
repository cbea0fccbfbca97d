"""plt.xlabel = 'x' overwrites nothing that is drawn.

hint: set_xlabel is a method: call it with the text in brackets.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    fig, ax = plt.subplots()
    ax.plot(x, y)
    ax.xlabel = 'x'
    ax.ylabel = 'y'
    return x, y, ax
