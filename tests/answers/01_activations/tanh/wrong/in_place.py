"""Writes the result into the caller's array.

hint: Your function overwrote the caller's array; build a new one.
"""

import numpy as np


def tanh(x):
    t = (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
    if isinstance(x, np.ndarray) and x.dtype == float:
        x[:] = t
        return x
    return t
