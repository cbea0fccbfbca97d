"""The shape has three entries: batch, inputs, units.


hint: The output shape does not tell what comes in: a None and the units are all.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    for units in layer_sizes:
        rows.append(((None, input_dim, units), count_layer_parameters(units, input_dim)))
        input_dim = units
    return rows
