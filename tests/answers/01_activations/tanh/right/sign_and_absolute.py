"""The sign apart, only small exponentials."""

import numpy as np


def tanh(x):
    power = np.expm1(-2.0 * np.abs(x))
    return -np.sign(x) * power / (power + 2.0)
