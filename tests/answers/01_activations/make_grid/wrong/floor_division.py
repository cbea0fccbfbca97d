"""Integer division cuts the step off.

hint: // throws the decimals of the step away; use /.
"""

import numpy as np


def make_grid(lo, hi, n):
    step = (hi - lo) // (n - 1)
    return np.array([lo + i * step for i in range(n)])
