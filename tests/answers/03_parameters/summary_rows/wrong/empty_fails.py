"""fails without layers

hint: An empty list has no entry 0.
"""


def summary_rows(input_dim, layer_sizes):
    rows = [((None, layer_sizes[0]), count_layer_parameters(layer_sizes[0], input_dim))]
    for before, units in zip(layer_sizes, layer_sizes[1:]):
        rows.append(((None, units), count_layer_parameters(units, before)))
    return rows
