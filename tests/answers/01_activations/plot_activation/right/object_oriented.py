"""A figure without pyplot's state, the line added by hand."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.lines import Line2D


def plot_activation(f, lo, hi, n, **style):
    figure = plt.figure(figsize=(4, 3))
    ax = figure.add_subplot(1, 1, 1)
    x = np.linspace(lo, hi, n)
    y = np.array([f(point) for point in x])
    ax.add_line(Line2D(x, y, **style))
    ax.autoscale()
    ax.set(xlabel="x", ylabel="activation")
    return x, y, ax
