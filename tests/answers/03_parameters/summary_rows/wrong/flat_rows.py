"""rows without the inner pair

hint: A row has two entries; the first is a pair.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append((None, units, count_layer_parameters(units, arriving)))
        arriving = units
    return rows
