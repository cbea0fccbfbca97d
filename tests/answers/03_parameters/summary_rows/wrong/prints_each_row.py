"""prints row by row

hint: Collect the rows in a list and return it.
"""


def summary_rows(input_dim, layer_sizes):
    for units in layer_sizes:
        print((None, units), count_layer_parameters(units, input_dim))
        input_dim = units
