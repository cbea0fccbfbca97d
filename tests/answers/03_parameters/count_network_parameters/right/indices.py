"""a loop over positions"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    for i in range(len(layer_sizes)):
        if i == 0:
            total += count_layer_parameters(layer_sizes[0], input_dim)
        else:
            total += count_layer_parameters(layer_sizes[i], layer_sizes[i - 1])
    return total
