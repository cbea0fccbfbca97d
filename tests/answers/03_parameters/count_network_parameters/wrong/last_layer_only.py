"""overwrites instead of adding

hint: Add to the sum.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    arriving = input_dim
    for units in layer_sizes:
        total = count_layer_parameters(units, arriving)
        arriving = units
    return total
