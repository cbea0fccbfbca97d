"""every layer gets the inputs of the first

hint: Only the first layer sees the data.
"""


def count_network_parameters(input_dim, layer_sizes):
    return sum(count_layer_parameters(units, input_dim) for units in layer_sizes)
