"""the last layer on top

hint: The first layer stands on top.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), count_layer_parameters(units, arriving)))
        arriving = units
    return rows[::-1]
