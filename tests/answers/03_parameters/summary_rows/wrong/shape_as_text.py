"""the shape as text

hint: A pair, not text.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append((f"(None, {units})", count_layer_parameters(units, arriving)))
        arriving = units
    return rows
