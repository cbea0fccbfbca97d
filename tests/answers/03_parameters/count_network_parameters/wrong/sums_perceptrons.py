"""one big layer

hint: Each layer has inputs of its own.
"""


def count_network_parameters(input_dim, layer_sizes):
    return count_layer_parameters(sum(layer_sizes), input_dim)
