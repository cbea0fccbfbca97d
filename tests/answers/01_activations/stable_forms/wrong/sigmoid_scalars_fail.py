"""Masks on x itself: a plain number fails.

hint: A plain number has no mask: convert with np.asarray first.
"""

import numpy as np


def stable_sigmoid(x):
    out = np.zeros(len(x))
    for i in range(len(x)):
        e = np.exp(-abs(x[i]))
        out[i] = 1 / (1 + e) if x[i] >= 0 else e / (1 + e)
    return out
