"""A title instead of labels.


hint: A title does not say what is on which axis.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    figure, ax = plt.subplots()
    ax.plot(x, y)
    ax.set_title("f over x")
    return x, y, ax
