"""1 in the place of None

hint: The size of the batch is open.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((1, units), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
