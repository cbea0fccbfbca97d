"""The grid in float32."""

import numpy as np


def make_grid(lo, hi, n):
    return np.linspace(lo, hi, num=n, dtype=np.float32)
