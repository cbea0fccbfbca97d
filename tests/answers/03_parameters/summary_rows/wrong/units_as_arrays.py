"""Wraps every number into an array of one.


hint: A row holds plain numbers: print one of yours.
"""

import numpy as np


def summary_rows(input_dim, layer_sizes):
    rows = []
    for units in np.array(layer_sizes, dtype=int).reshape(-1, 1):
        rows.append(((None, units), units * (input_dim + 1)))
        input_dim = units
    return rows
