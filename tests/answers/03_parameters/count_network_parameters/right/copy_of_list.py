"""inserts into a copy"""


def count_network_parameters(input_dim, layer_sizes):
    sizes = layer_sizes.copy()
    sizes.insert(0, input_dim)
    total = 0
    for i in range(1, len(sizes)):
        total += count_layer_parameters(sizes[i], sizes[i - 1])
    return total
