"""Gives mgrid the number of points as a step, so that the end is missing.


hint: Which of your arguments is a step, and which a number of points?
"""

import numpy as np


def make_grid(lo, hi, n):
    return np.mgrid[lo : hi : (hi - lo) / n]
