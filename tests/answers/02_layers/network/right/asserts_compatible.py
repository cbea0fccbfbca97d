"""asserts that the layers fit before it starts"""

import numpy as np


def compute_output_for_network(X, layers):
    assert check_compatible(len(X), layers)
    result = np.asarray(X, dtype=float)
    for layer in layers:
        result = np.asarray(compute_output_for_layer(result, layer), dtype=float)
    return result
