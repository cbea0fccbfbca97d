"""np.arange to hi + step: rounding sometimes adds one point too many.

hint: With a step like 0.1 rounding decides whether arange keeps the last point: np.linspace counts instead.
"""

import numpy as np


def make_grid(lo, hi, n):
    step = (hi - lo) / (n - 1)
    return np.arange(lo, hi + step, step)
