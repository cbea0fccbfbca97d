"""Ravels first, which makes no copy, and then writes.


hint: ravel gives a view of the same numbers: make a copy before you write.
"""

import numpy as np


def relu(x):
    if np.ndim(x) == 0:
        return max(x, 0)
    flat = x.ravel()
    flat[flat < 0] = 0
    return flat.reshape(x.shape)
