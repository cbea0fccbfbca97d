"""Slope 1 everywhere.

hint: On the left of 0 ReLU is flat: slope 0.
"""

import numpy as np


def relu_derivative(x):
    return np.ones(np.shape(x))
