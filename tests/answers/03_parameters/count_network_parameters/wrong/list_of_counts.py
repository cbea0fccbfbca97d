"""a list instead of the sum

hint: Add them up.
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + layer_sizes
    return [count_layer_parameters(b, a) for a, b in zip(widths, widths[1:])]
