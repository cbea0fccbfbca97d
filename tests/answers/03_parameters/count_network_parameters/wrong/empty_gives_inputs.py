"""the number of inputs without layers

hint: No layers own 0 parameters.
"""


def count_network_parameters(input_dim, layer_sizes):
    if len(layer_sizes) == 0:
        return input_dim
    widths = [input_dim] + layer_sizes
    return sum(count_layer_parameters(b, a) for a, b in zip(widths, widths[1:]))
