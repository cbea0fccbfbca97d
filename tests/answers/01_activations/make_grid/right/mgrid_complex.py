"""The complex step of mgrid, which counts points."""

import numpy as np


def make_grid(lo, hi, n):
    return np.mgrid[lo : hi : complex(0, n)]
