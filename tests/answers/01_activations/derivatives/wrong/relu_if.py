"""A Python if on the whole array.

hint: `if` needs one True or False, but x is an array; use np.where.
"""

import numpy as np


def relu_derivative(x):
    if x > 0:
        return 1
    return 0
