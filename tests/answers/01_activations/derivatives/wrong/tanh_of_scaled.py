"""The slope at 2x, by the rule for the sigmoid without its factor.


hint: tanh(x) = 2 s(2x) - 1: the chain rule gives a factor of 2 twice.
"""

import numpy as np


def tanh_derivative(x):
    s = 1 / (1 + np.exp(-2.0 * np.asarray(x)))
    return 2 * s * (1 - s)
