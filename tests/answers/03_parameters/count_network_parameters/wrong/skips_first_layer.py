"""starts with the second layer

hint: The first layer owns parameters too.
"""


def count_network_parameters(input_dim, layer_sizes):
    return sum(count_layer_parameters(b, a) for a, b in zip(layer_sizes, layer_sizes[1:]))
