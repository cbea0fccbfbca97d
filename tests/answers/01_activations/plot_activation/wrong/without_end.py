"""The upper end is missing.

hint: Both ends belong to the grid: np.arange leaves hi out.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.arange(lo, hi, (hi - lo) / n)
    y = f(x)
    plt.figure()
    plt.plot(x, y)
    plt.xlabel('x')
    plt.ylabel('y')
    return x, y, plt.gca()
