"""Returns f itself as y.

hint: y is the values f(x), not the function.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    fig, ax = plt.subplots()
    ax.plot(x, f(x))
    ax.set_xlabel('x')
    ax.set_ylabel('f(x)')
    return x, f, ax
