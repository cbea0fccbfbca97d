"""Keeps the first grid in a global variable and returns it for ever.

hint: Your function remembers its first result: compute the grid anew on every call.
"""

import numpy as np

saved_grid = None


def make_grid(lo, hi, n):
    global saved_grid
    if saved_grid is None:
        saved_grid = np.linspace(lo, hi, n)
    return saved_grid
