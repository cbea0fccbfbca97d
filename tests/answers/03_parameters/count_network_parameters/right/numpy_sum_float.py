"""np.sum of a list, 0.0 without layers"""

import numpy as np


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + list(layer_sizes)
    return np.sum([count_layer_parameters(b, a) for a, b in zip(widths, widths[1:])])
