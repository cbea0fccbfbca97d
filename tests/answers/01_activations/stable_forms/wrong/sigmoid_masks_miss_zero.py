"""Masks with > and <: zero gets no value.

hint: What does your function give at exactly 0?
"""

import numpy as np


def stable_sigmoid(x):
    x = np.array(x, dtype=float)
    out = np.zeros(x.shape)
    p, n = x > 0, x < 0
    out[p] = 1 / (1 + np.exp(-x[p]))
    out[n] = np.exp(x[n]) / (1 + np.exp(x[n]))
    return out
