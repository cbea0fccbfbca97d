"""Writes zeros and ones into the caller's array.

hint: x[x > 0] = 1 edits the caller's data; build a new array.
"""

import numpy as np


def relu_derivative(x):
    if np.ndim(x) == 0:
        return 1.0 if x > 0 else 0.0
    x[x <= 0] = 0
    x[x > 0] = 1
    return x
