"""4 / (e^x + e^-x)^2."""

import numpy as np


def tanh_derivative(x):
    return 4 / (np.exp(x) + np.exp(-x)) ** 2
