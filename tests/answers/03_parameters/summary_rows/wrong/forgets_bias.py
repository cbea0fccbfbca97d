"""weights only

hint: Each perceptron also has a bias.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append(((None, units), units * arriving))
        arriving = units
    return rows
