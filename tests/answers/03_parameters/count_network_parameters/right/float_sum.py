"""a float"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0.0
    for units in layer_sizes:
        total += units * (input_dim + 1)
        input_dim = units
    return total
