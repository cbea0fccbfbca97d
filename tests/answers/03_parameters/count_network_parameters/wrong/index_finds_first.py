"""looks the layer before up by its value

hint: index finds the first of two equal numbers.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    for units in layer_sizes:
        i = layer_sizes.index(units)
        before = input_dim if i == 0 else layer_sizes[i - 1]
        total += count_layer_parameters(units, before)
    return total
