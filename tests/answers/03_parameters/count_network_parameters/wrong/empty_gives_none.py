"""None without layers

hint: No layers own 0 parameters.
"""


def count_network_parameters(input_dim, layer_sizes):
    if not layer_sizes:
        return None
    widths = [input_dim] + layer_sizes
    return sum(count_layer_parameters(b, a) for a, b in zip(widths, widths[1:]))
