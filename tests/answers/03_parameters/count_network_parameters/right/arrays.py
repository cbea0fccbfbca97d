"""builds all parameters and counts them"""

import numpy as np


def count_network_parameters(input_dim, layer_sizes):
    parameters = []
    for units in layer_sizes:
        parameters.append(np.zeros((units, input_dim + 1)))
        input_dim = units
    return sum(array.size for array in parameters)
