"""The parameters are what the network gains by each layer."""


def summary_rows(input_dim, layer_sizes):
    rows = []
    for depth in range(1, len(layer_sizes) + 1):
        with_it = count_network_parameters(input_dim, layer_sizes[:depth])
        without = count_network_parameters(input_dim, layer_sizes[: depth - 1])
        rows.append(((None, layer_sizes[depth - 1]), with_it - without))
    return rows
