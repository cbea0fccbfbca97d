"""Draws on the current Axes, with fill and legend; a list is returned."""

import matplotlib.pyplot as plt


def plot_activation(f, lo, hi, n):
    step = (hi - lo) / (n - 1)
    x = [lo + i * step for i in range(n)]
    y = [f(v) for v in x]
    ax = plt.gca()
    ax.plot(x, y, label='f')
    ax.fill_between(x, y, alpha=0.2)
    ax.legend()
    ax.set_xlabel('x')
    ax.set_ylabel('y')
    return [x, y, ax]
