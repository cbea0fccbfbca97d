"""every layer gets the first inputs

hint: Only the first layer sees the data.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), count_layer_parameters(units, arriving)))
        pass
    return rows
