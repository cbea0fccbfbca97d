"""floats without decimals"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, float(units)), float(count_layer_parameters(units, arriving))))
        arriving = units
    return rows
