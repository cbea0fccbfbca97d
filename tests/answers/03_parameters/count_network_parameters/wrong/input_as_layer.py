"""counts the inputs as a layer of perceptrons

hint: The inputs are data, not perceptrons: they have no parameters.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = count_layer_parameters(input_dim, input_dim)
    arriving = input_dim
    for units in layer_sizes:
        total += count_layer_parameters(units, arriving)
        arriving = units
    return total
