"""the sum so far in each row

hint: Each row counts its own layer.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    total = 0
    arriving = input_dim
    for units in layer_sizes:
        total += count_layer_parameters(units, arriving)
        rows.append(((None, units), total))
        arriving = units
    return rows
