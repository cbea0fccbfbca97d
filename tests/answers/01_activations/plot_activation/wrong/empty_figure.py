"""Returns empty lists and an empty line.


hint: The grid has n points, and the line runs through all of them.
"""

import matplotlib.pyplot as plt


def plot_activation(f, lo, hi, n):
    figure, ax = plt.subplots()
    ax.plot([], [])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    return [], [], ax
