"""np.gradient, which takes the array for points of one curve.


hint: np.gradient compares neighbours of the array; the slope at each x has nothing to do with them.
"""

import numpy as np


def tanh_derivative(x):
    if np.size(x) < 2:
        return 1 - np.tanh(x) ** 2
    flat = np.ravel(np.asarray(x, dtype=float))
    return np.gradient(np.tanh(flat), flat).reshape(np.shape(x))
