"""np.gradient over the array: needs a grid and gives other values.

hint: np.gradient compares neighbours in the array; each slope depends on its own x only.
"""

import numpy as np


def sigmoid_derivative(x):
    s = 1 / (1 + np.exp(-np.asarray(x, dtype=float)))
    return np.gradient(s) if s.ndim and s.size > 1 and s.ndim == 1 else s * (1 - s)
