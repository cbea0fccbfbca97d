"""takes layer_sizes[-1] for the first layer

hint: layer_sizes[-1] is the last entry.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    for i in range(len(layer_sizes)):
        total += layer_sizes[i] * (layer_sizes[i - 1] + 1)
    return total
