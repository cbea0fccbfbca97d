"""Uses nan as the placeholder, to get an array of floats.


hint: None and nan are two different things: the row shows Python's own None.
"""

import numpy as np


def summary_rows(input_dim, layer_sizes):
    rows = []
    for units in layer_sizes:
        rows.append(((np.nan, units), count_layer_parameters(units, input_dim)))
        input_dim = units
    return rows
