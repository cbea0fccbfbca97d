"""Squares with a product of matrices where there are two axes.


hint: ** 2 squares each element; @ multiplies whole matrices.
"""

import numpy as np


def tanh_derivative(x):
    t = np.tanh(x)
    if t.ndim == 2 and t.shape[0] == t.shape[1]:
        return 1 - t @ t
    return 1 - t * t
