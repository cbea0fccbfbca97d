"""extends instead of appending

hint: append adds one row, extend its parts.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.extend(((None, units), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
