"""fails without layers

hint: An empty list has no entry 0.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = count_layer_parameters(layer_sizes[0], input_dim)
    for i in range(1, len(layer_sizes)):
        total += count_layer_parameters(layer_sizes[i], layer_sizes[i - 1])
    return total
