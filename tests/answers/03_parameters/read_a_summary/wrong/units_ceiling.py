"""Divides by dim and rounds up.


hint: Each perceptron owns dim weights and a bias: divide by that.
"""

import math


def units_from_parameters(parameters, dim):
    return math.ceil(parameters / dim)
