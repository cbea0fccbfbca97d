"""plt.sca and plt.gca."""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    plt.figure()
    x = np.linspace(lo, hi, num=n, dtype=float)
    y = np.asarray(f(x))
    (line,) = plt.plot(x, y, linewidth=2)
    plt.ylim(min(y) - 1, max(y) + 1)
    plt.xlabel("x", fontsize=12)
    plt.ylabel("f(x)")
    plt.sca(line.axes)
    return x, y, line.axes
