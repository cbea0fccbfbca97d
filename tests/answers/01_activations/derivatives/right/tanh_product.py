"""(1 - t)(1 + t)."""

import numpy as np


def tanh_derivative(x):
    t = np.tanh(x)
    return (1 - t) * (1 + t)
