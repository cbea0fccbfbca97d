"""prints instead of returning

hint: return hands the value back.
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + layer_sizes
    print(sum(count_layer_parameters(b, a) for a, b in zip(widths, widths[1:])))
