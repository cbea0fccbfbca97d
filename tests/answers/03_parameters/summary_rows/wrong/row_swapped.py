"""the parameters before the shape

hint: First the shape.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append((count_layer_parameters(units, arriving), (None, units)))
        arriving = units
    return rows
