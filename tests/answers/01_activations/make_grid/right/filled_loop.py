"""An empty array filled point by point, adding the step each time."""

import numpy as np


def make_grid(lo, hi, n):
    x = np.zeros(n)
    x[0] = lo
    for i in range(1, n):
        x[i] = x[i - 1] + (hi - lo) / (n - 1)
    return x
