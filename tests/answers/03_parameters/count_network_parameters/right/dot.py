"""weights by np.dot, biases by sum"""

import numpy as np


def count_network_parameters(input_dim, layer_sizes):
    widths = np.array([input_dim, *layer_sizes])
    return np.dot(widths[:-1], widths[1:]) + np.sum(widths[1:])
