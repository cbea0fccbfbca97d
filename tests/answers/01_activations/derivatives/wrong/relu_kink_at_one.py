"""Compares with 1 instead of 0.

hint: The kink is at 0, not at 1.
"""

import numpy as np


def relu_derivative(x):
    return np.where(np.asarray(x) > 1, 1.0, 0.0)
