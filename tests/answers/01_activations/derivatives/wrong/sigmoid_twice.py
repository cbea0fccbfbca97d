"""Sigmoid applied twice.

hint: You applied sigmoid to a value that was already a sigmoid.
"""

import numpy as np


def sigmoid_derivative(x):
    s = 1 / (1 + np.exp(-x))
    s = 1 / (1 + np.exp(-s))
    return s * (1 - s)
