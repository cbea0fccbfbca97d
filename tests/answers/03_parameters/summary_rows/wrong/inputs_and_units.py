"""inputs in the place of the batch

hint: The first place is the batch.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((arriving, units), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
