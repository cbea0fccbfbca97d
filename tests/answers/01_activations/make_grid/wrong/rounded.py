"""The points are rounded to two decimals.

hint: Do not round: the last digits are part of the points.
"""

import numpy as np


def make_grid(lo, hi, n):
    return np.round(np.linspace(lo, hi, n), 2)
