"""the bias of a layer counts as an output

hint: A layer gives as many numbers as it has perceptrons.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    arriving = input_dim
    for units in layer_sizes:
        total += count_layer_parameters(units, arriving)
        arriving = units + 1
    return total
