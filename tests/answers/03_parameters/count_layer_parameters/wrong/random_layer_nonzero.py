"""Counts the entries of a drawn layer that are not zero, with biases that start at zero.


hint: A parameter counts whatever its value is, also while it is zero.
"""

import numpy as np


def count_layer_parameters(num_perceptrons, dim):
    weights = np.ones((dim + 1, num_perceptrons))
    weights[0] = 0
    return np.count_nonzero(weights)
