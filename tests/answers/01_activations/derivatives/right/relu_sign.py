"""(sign(x) + 1) / 2."""

import numpy as np


def relu_derivative(x):
    return (np.sign(x) + 1) / 2
