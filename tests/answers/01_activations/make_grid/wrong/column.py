"""The grid comes as a column of shape (n, 1).

hint: A grid is one row of numbers, shape (n,): leave the reshape out.
"""

import numpy as np


def make_grid(lo, hi, n):
    return np.linspace(lo, hi, n).reshape(-1, 1)
