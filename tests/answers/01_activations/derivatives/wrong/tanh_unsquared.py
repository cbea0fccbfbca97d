"""1 - tanh(x) without the square.

hint: The square is missing: try x = -1, where the slope cannot exceed 1.
"""

import numpy as np


def tanh_derivative(x):
    return 1 - np.tanh(x)
