"""the parameters with a comma, as text

hint: Numbers, not text.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), f"{count_layer_parameters(units, arriving):,}"))
        arriving = units
    return rows
