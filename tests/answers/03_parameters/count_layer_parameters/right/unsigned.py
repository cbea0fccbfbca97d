"""An unsigned NumPy integer."""

import numpy as np


def count_layer_parameters(num_perceptrons, dim):
    return np.uint32(num_perceptrons) * np.uint32(dim + 1)
