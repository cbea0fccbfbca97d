"""calls with the arguments swapped

hint: Perceptrons first, then inputs.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    arriving = input_dim
    for units in layer_sizes:
        total += count_layer_parameters(arriving, units)
        arriving = units
    return total
