"""np.arange with the right step, but arange leaves its end out.

hint: np.arange stops before hi, so one point is missing: count the entries.
"""

import numpy as np


def make_grid(lo, hi, n):
    return np.arange(lo, hi, (hi - lo) / (n - 1))
