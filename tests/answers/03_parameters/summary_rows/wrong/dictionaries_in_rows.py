"""a dictionary for each row

hint: A row is a pair.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append({"shape": (None, units), "parameters": count_layer_parameters(units, arriving)})
        arriving = units
    return rows
