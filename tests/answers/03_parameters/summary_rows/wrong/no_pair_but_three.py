"""Flattens the shape into the row.


hint: Compare with the example: how many brackets open before the first None?
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    for units in layer_sizes:
        rows.append((None, units, count_layer_parameters(units, input_dim)))
        input_dim = units
    return rows
