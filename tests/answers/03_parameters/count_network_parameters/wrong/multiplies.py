"""product instead of sum

hint: Add, do not multiply.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 1
    arriving = input_dim
    for units in layer_sizes:
        total *= count_layer_parameters(units, arriving)
        arriving = units
    return total
