"""returns inside the loop

hint: The return belongs behind the loop.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    for units in layer_sizes:
        rows.append(((None, units), count_layer_parameters(units, input_dim)))
        input_dim = units
        return rows
    return rows
