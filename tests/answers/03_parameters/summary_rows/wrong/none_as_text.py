"""None in quotes

hint: None is a word of Python, without quotes.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    arriving = input_dim
    for units in layer_sizes:
        rows.append((("None", units), count_layer_parameters(units, arriving)))
        arriving = units
    return rows
