"""one bias for each layer

hint: One bias per perceptron.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), units * arriving + 1))
        arriving = units
    return rows
