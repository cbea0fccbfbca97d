"""np.vectorize(f), and the figure closed at the end."""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = np.vectorize(f)(x)
    fig, ax = plt.subplots()
    ax.plot(x, y)
    ax.set_xlabel('x')
    ax.set_ylabel('y')
    plt.close(fig)
    return x, y, ax
