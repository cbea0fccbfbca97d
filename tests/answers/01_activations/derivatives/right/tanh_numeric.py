"""A central difference with step 1e-5."""

import numpy as np


def tanh_derivative(x):
    h = 1e-5
    return (np.tanh(x + h) - np.tanh(x - h)) / (2 * h)
