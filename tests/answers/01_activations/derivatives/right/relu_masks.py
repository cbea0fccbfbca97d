"""A float copy and two masks."""

import numpy as np


def relu_derivative(x):
    out = np.array(x, dtype=float)
    positive = out > 0
    out[positive] = 1
    out[~positive] = 0
    return out
