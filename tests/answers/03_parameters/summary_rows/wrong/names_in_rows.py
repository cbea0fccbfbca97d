"""the names of the layers too

hint: A row is a pair.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(("dense", (None, units), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
