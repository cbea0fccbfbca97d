"""Returns x where it is positive.

hint: The slope of the line y = x is 1 whatever x is.
"""

import numpy as np


def relu_derivative(x):
    return np.where(np.asarray(x) > 0, x, 0)
