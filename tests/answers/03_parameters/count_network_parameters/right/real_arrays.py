"""Makes the arrays and adds up their sizes."""

import numpy as np


def count_network_parameters(input_dim, layer_sizes):
    network = []
    for units in list(layer_sizes):
        network.append(np.zeros((units, input_dim + 1)))
        input_dim = units
    return np.sum([layer.size for layer in network], dtype=int)
