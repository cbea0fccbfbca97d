"""lo and hi swapped: the grid falls.

hint: The first point is lo: look at the order of the arguments.
"""

import numpy as np


def make_grid(lo, hi, n):
    return np.linspace(hi, lo, n)
