"""power instead of product

hint: Two stars mean a power.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons ** (dim + 1)
