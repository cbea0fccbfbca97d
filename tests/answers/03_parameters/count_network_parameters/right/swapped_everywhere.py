"""own helper with the arguments the other way round"""


def count_network_parameters(input_dim, layer_sizes):
    def layer(dim, units):
        return units * dim + units

    total = 0
    for units in layer_sizes:
        total += layer(input_dim, units)
        input_dim = units
    return total
