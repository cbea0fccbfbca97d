"""first layer and the rest"""


def count_network_parameters(input_dim, layer_sizes):
    if not layer_sizes:
        return 0
    first = layer_sizes[0]
    return count_layer_parameters(first, input_dim) + count_network_parameters(first, layer_sizes[1:])
