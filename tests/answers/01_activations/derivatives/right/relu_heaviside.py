"""np.heaviside with one half at 0."""

import numpy as np


def relu_derivative(x):
    return np.heaviside(x, 0.5)
