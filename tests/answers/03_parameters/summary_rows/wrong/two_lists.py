"""shapes and parameters in two lists

hint: One list of pairs.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), count_layer_parameters(units, arriving)))
        arriving = units
    return [row[0] for row in rows], [row[1] for row in rows]
