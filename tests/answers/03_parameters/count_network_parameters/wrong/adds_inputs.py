"""starts the sum with the inputs

hint: The inputs are no parameters.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = input_dim
    arriving = input_dim
    for units in layer_sizes:
        total += count_layer_parameters(units, arriving)
        arriving = units
    return total
