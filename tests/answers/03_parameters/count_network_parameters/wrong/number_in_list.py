"""the sum in a list

hint: One number.
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + layer_sizes
    return [sum(b * (a + 1) for a, b in zip(widths, widths[1:]))]
