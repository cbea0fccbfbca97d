"""recursion over the layer"""

import numpy as np


def compute_output_for_layer(X, layer):
    if len(layer) == 0:
        return []
    w = np.asarray(layer[0]["weights"], dtype=float)
    z = w[0] + w[1:].dot(np.asarray(X, dtype=float))
    return [layer[0]["activation_function"](z)] + compute_output_for_layer(X, layer[1:])
