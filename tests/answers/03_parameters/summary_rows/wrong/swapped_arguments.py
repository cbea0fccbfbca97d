"""calls with the arguments swapped

hint: Perceptrons first, then inputs.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), count_layer_parameters(arriving, units)))
        arriving = units
    return rows
