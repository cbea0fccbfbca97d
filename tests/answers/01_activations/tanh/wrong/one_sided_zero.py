"""Rounds what is close to zero to zero.


hint: Near 0 the curve is nearly y = x, and not flat.
"""

import numpy as np


def tanh(x):
    value = (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
    return np.where(np.abs(value) < 1e-4, 0.0, value)
