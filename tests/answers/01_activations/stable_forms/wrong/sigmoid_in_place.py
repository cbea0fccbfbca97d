"""Masks write into the caller's array.

hint: Your masks write into the caller's array; make a new one.
"""

import numpy as np


def stable_sigmoid(x):
    if not isinstance(x, np.ndarray) or x.dtype.kind != 'f':
        return 0.5 * (1 + np.tanh(0.5 * np.asarray(x)))
    positive = x >= 0
    x[positive] = 1 / (1 + np.exp(-x[positive]))
    e = np.exp(x[~positive])
    x[~positive] = e / (1 + e)
    return x
