"""np.prod of a shape"""

import numpy as np


def count_layer_parameters(num_perceptrons, dim):
    return np.prod((num_perceptrons, dim + 1))
