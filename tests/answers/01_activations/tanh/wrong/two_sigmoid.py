"""2 * sigmoid(x) - 1: the factor 2 inside is missing.

hint: tanh(x) = 2 sigmoid(2x) - 1: you need 2x inside the sigmoid as well.
"""

import numpy as np


def tanh(x):
    return 2 / (1 + np.exp(-x)) - 1
