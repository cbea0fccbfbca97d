"""walks from the back

hint: Data arrive at the first layer of the list.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    arriving = input_dim
    for units in reversed(layer_sizes):
        total += count_layer_parameters(units, arriving)
        arriving = units
    return total
