"""units without None

hint: The shape is a pair.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append((units, count_layer_parameters(units, arriving)))
        arriving = units
    return rows
