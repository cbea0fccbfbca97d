"""writes the rows into the caller's list

hint: Make a new list.
"""


def summary_rows(input_dim, layer_sizes):
    for i in range(len(layer_sizes)):
        units = layer_sizes[i]
        layer_sizes[i] = ((None, units), count_layer_parameters(units, input_dim))
        input_dim = units
    return layer_sizes
