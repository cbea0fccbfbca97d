"""zip, without count_layer_parameters"""


def count_network_parameters(input_dim, layer_sizes):
    inputs = [input_dim, *layer_sizes[:-1]]
    return sum(units * (dim + 1) for units, dim in zip(layer_sizes, inputs))
