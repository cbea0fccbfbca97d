"""an array without axes"""

import numpy as np


def count_layer_parameters(num_perceptrons, dim):
    return np.array(num_perceptrons * (dim + 1))
