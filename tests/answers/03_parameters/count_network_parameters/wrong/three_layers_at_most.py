"""written for three layers at most

hint: The list may have any length.
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + layer_sizes[:3]
    return sum(count_layer_parameters(b, a) for a, b in zip(widths, widths[1:]))
