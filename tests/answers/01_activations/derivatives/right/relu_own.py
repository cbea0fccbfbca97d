"""By the sign of the own relu."""

import numpy as np


def relu_derivative(x):
    return np.sign(relu(x))
