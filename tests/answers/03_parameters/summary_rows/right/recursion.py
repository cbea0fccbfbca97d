"""first row and the rest"""


def summary_rows(input_dim, layer_sizes):
    if not layer_sizes:
        return []
    units = layer_sizes[0]
    return [((None, units), count_layer_parameters(units, input_dim))] + summary_rows(units, layer_sizes[1:])
