"""The sigmoid itself is returned.

hint: That is the function; its slope is s times (1 - s).
"""

import numpy as np


def sigmoid_derivative(x):
    return 1 / (1 + np.exp(-x))
