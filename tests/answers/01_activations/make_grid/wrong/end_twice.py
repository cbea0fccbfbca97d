"""Appends the end to a grid that has it already after rounding.


hint: How many points do you get for (1, 1.3, 4)? Count them for several cases.
"""

import numpy as np


def make_grid(lo, hi, n):
    step = (hi - lo) / (n - 1)
    grid = np.arange(lo, hi, step)
    return np.append(grid, hi)
