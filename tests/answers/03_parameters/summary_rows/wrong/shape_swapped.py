"""the units before the batch

hint: The batch axis comes first.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((units, None), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
