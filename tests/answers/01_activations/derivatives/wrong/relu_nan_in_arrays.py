"""Divides inside arrays, where a zero gives nan, and treats numbers apart.


hint: What does 0 / 0 give in the middle of an array?
"""

import numpy as np


def relu_derivative(x):
    if np.ndim(x) == 0:
        return float(x > 0)
    with np.errstate(invalid="ignore"):
        return np.maximum(x, 0) / x
