"""tanh applied twice.

hint: You applied tanh to a value that was already a tanh.
"""

import numpy as np


def tanh_derivative(x):
    t = np.tanh(np.tanh(x))
    return 1 - t ** 2
