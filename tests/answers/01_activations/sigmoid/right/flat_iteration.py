"""Fills an array of floats element by element."""

import numpy as np


def sigmoid(x):
    x = np.asarray(x)
    result = np.empty(x.shape, dtype=float)
    for place in np.ndindex(x.shape):
        result[place] = np.reciprocal(1.0 + np.exp(-float(x[place])))
    return result
