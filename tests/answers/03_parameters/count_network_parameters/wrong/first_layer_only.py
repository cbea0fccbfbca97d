"""returns inside the loop

hint: The return belongs behind the loop.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    arriving = input_dim
    for units in layer_sizes:
        total += count_layer_parameters(units, arriving)
        arriving = units
        return total
    return total
