"""the input shape instead of the output shape

hint: What comes out, not what goes in.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, arriving), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
