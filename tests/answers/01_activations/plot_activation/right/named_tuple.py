"""A named tuple with lists."""

from typing import NamedTuple

import matplotlib.pyplot as plt


class Plot(NamedTuple):
    x: list
    y: list
    ax: object


def plot_activation(f, lo, hi, n):
    x = [lo + k * (hi - lo) / (n - 1) for k in range(n)]
    y = list(map(f, x))
    _, ax = plt.subplots(1, 1)
    ax.plot(x, y, "r--", marker="o", label="f")
    ax.set_xlabel("$x$")
    ax.set_ylabel(r"$\sigma(x)$")
    ax.legend()
    return Plot(x, y, ax)
