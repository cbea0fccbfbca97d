"""Takes the grid to be symmetric about 0.


hint: Try lo = 1 and hi = 2: your grid must not begin at -2.
"""

import numpy as np


def make_grid(lo, hi, n):
    return np.linspace(-hi, hi, n)
