"""np.select with safe arguments."""

import numpy as np


def stable_sigmoid(x):
    x = np.asarray(x, dtype=float)
    right, left = np.exp(-np.maximum(x, 0)), np.exp(np.minimum(x, 0))
    return np.select([x >= 0, x < 0], [1 / (1 + right), left / (1 + left)])
