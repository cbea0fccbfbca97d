"""Prints the grid and returns nothing.

hint: print shows the grid, return hands it back.
"""

import numpy as np


def make_grid(lo, hi, n):
    print(np.linspace(lo, hi, n))
