"""Every row is the same list object, filled anew each time.


hint: All your rows are one and the same list: make a new one inside the loop.
"""


def summary_rows(input_dim, layer_sizes):
    rows, row = [], [None, None]
    for units in layer_sizes:
        row[0], row[1] = (None, units), count_layer_parameters(units, input_dim)
        input_dim = units
        rows.append(row)
    return rows
