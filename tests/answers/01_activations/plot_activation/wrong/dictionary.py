"""A dictionary of the three.


hint: The docstring asks for a tuple (x, y, ax).
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    y = f(x)
    figure, ax = plt.subplots()
    ax.plot(x, y)
    ax.set(xlabel="x", ylabel="y")
    return {"x": x, "y": y, "ax": ax}
