"""written for two layers

hint: The list may have any length.
"""


def count_network_parameters(input_dim, layer_sizes):
    return count_layer_parameters(layer_sizes[0], input_dim) + count_layer_parameters(layer_sizes[1], layer_sizes[0])
