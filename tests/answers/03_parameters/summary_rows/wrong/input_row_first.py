"""a row for the inputs

hint: The inputs are not a layer here.
"""


def summary_rows(input_dim, layer_sizes):
    rows = [((None, input_dim), 0)]
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
