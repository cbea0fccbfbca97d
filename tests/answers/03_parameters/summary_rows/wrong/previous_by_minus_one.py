"""takes layer_sizes[-1] for the first layer

hint: layer_sizes[-1] is the last entry.
"""


def summary_rows(input_dim, layer_sizes):
    return [((None, units), count_layer_parameters(units, layer_sizes[i - 1])) for i, units in enumerate(layer_sizes)]
