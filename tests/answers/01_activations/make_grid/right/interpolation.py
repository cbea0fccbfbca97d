"""Interpolates between the two ends."""

import numpy as np


def make_grid(lo: float, hi: float, n: int = 100) -> np.ndarray:
    assert n >= 2 and lo < hi
    return np.interp(np.arange(n), [0, n - 1], [lo, hi])
