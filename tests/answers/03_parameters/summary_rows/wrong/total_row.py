"""a row with the total

hint: One row for each layer, nothing else.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), count_layer_parameters(units, arriving)))
        arriving = units
    rows.append(((None, None), sum(row[1] for row in rows)))
    return rows
