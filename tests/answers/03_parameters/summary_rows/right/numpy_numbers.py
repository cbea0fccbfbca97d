"""NumPy integers"""

import numpy as np


def summary_rows(input_dim, layer_sizes):
    widths = np.array([input_dim, *layer_sizes])
    counts = widths[1:] * (widths[:-1] + 1)
    return [((None, units), count) for units, count in zip(widths[1:], counts)]
