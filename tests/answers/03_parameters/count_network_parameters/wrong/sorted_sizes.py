"""sorts the layers

hint: The order of the layers matters.
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + sorted(layer_sizes)
    return sum(count_layer_parameters(b, a) for a, b in zip(widths, widths[1:]))
