"""the whole network in each row

hint: Each row counts its own layer.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), count_network_parameters(input_dim, layer_sizes)))
        arriving = units
    return rows
