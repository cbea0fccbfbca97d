"""math.exp takes single numbers only.

hint: math.exp takes one number; use np.exp.
"""

import math


def sigmoid_derivative(x):
    s = 1 / (1 + math.exp(-x))
    return s * (1 - s)
