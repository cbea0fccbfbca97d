"""1 / cosh(x) without the square.

hint: It is one over cosh squared.
"""

import numpy as np


def tanh_derivative(x):
    return 1 / np.cosh(x)
