"""a dictionary by shape

hint: A list of pairs.
"""


def summary_rows(input_dim, layer_sizes):
    rows = {}
    arriving = input_dim
    for units in layer_sizes:
        rows[(None, units)] = count_layer_parameters(units, arriving)
        arriving = units
    return rows
