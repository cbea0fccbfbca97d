"""The lecture's grid whatever lo, hi and n are.

hint: Use lo, hi and n instead of the lecture's numbers.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(-10, 10, 100)
    y = f(x)
    plt.figure()
    plt.plot(x, y)
    plt.xlabel('x')
    plt.ylabel('y')
    return x, y, plt.gca()
