"""None without layers

hint: An empty list of rows.
"""


def summary_rows(input_dim, layer_sizes):
    if not layer_sizes:
        return None
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
