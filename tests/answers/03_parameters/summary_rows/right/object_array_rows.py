"""each row an object array"""

import numpy as np


def summary_rows(input_dim, layer_sizes):
    rows = []
    for units in layer_sizes:
        row = np.empty(2, dtype=object)
        row[0] = (None, units)
        row[1] = count_layer_parameters(units, input_dim)
        rows.append(list(row))
        input_dim = units
    return rows
