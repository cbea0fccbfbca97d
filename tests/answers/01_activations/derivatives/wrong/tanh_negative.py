"""tanh^2 - 1.

hint: tanh rises everywhere, so its slope is positive.
"""

import numpy as np


def tanh_derivative(x):
    return np.tanh(x) ** 2 - 1
