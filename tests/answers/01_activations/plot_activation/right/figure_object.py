"""The pyplot-free Figure class."""

import numpy as np
from matplotlib.figure import Figure


def plot_activation(f, lo, hi, n):
    fig = Figure()
    ax = fig.subplots()
    x = np.linspace(lo, hi, n)
    y = f(x)
    ax.plot(x, y)
    ax.set_xlabel('x')
    ax.set_ylabel('f')
    return x, y, ax
