"""Writes the result into the caller's array.

hint: Your function overwrote the caller's array; build a new one.
"""

import numpy as np


def sigmoid(x):
    if isinstance(x, np.ndarray) and x.dtype.kind == 'f':
        x[...] = 1 / (1 + np.exp(-x))
        return x
    return 1 / (1 + np.exp(-x))
