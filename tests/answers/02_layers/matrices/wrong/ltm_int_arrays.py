"""arrays of whole numbers

hint: The decimals are cut off: keep floats.
"""

import numpy as np


def layer_to_matrices(layer):
    W = np.zeros((len(layer[0]["weights"]) - 1, len(layer)), dtype=int)
    b = np.zeros(len(layer), dtype=int)
    for j, p in enumerate(layer):
        W[:, j] = p["weights"][1:]
        b[j] = p["weights"][0]
    return W, b
