"""Zero lines are drawn as well, before the curve."""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    plt.figure()
    plt.axhline(0, color='gray')
    plt.axvline(0, color='gray')
    plt.plot(x, y)
    plt.xlabel('x')
    plt.ylabel('y')
    return x, y, plt.gca()
