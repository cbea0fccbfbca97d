"""The student's own grid, and a grid of Axes."""

import matplotlib.pyplot as plt


def plot_activation(f, lo, hi, n):
    x = make_grid(lo, hi, n)
    y = f(x)
    figure, axes = plt.subplots(1, 2, squeeze=False)
    ax = axes[0, 0]
    ax.axhline(0, color="gray")
    ax.plot(x, y)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.set_title("f")
    ax.grid(True)
    figure.tight_layout()
    plt.show()
    return [x, y, ax]
