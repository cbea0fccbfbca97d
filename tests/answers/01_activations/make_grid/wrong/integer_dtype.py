"""Fills an array whose dtype comes from lo, which cuts decimals when lo is a whole number.


hint: What is the dtype of np.full(n, lo) when lo is 0? Ask for float.
"""

import numpy as np


def make_grid(lo, hi, n):
    grid = np.full(n, lo)
    for place in range(n):
        grid[place] = lo + place * (hi - lo) / (n - 1)
    return grid
