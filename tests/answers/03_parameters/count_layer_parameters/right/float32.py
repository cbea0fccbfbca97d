"""a float32 without decimals"""

import numpy as np


def count_layer_parameters(num_perceptrons, dim):
    return np.float32(num_perceptrons * (dim + 1))
