"""leaves the output layer out

hint: The output layer is a layer.
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + layer_sizes
    return sum(count_layer_parameters(widths[i + 1], widths[i]) for i in range(len(widths) - 2))
