"""a NumPy integer"""

import numpy as np


def count_layer_parameters(num_perceptrons, dim):
    return np.int64(num_perceptrons) * np.int64(dim + 1)
