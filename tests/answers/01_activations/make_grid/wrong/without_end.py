"""The upper end is left out (endpoint=False).

hint: Print the last point: hi itself belongs to the grid.
"""

import numpy as np


def make_grid(lo, hi, n):
    return np.linspace(lo, hi, n, endpoint=False)
