"""Counts with 8-bit numbers, which run over for a layer of some size.


hint: How large is the largest number of your type? Python's own integers have no such end.
"""

import numpy as np


def count_layer_parameters(num_perceptrons, dim):
    return (np.array(num_perceptrons) * (dim + 1)).astype(np.uint8)
