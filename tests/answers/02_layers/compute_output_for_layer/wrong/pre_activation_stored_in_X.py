"""writes the sums over X's entries

hint: X belongs to the caller: collect the sums in a new list.
"""

import numpy as np


def compute_output_for_layer(X, layer):
    given = list(X)
    for j, p in enumerate(layer):
        z = p["weights"][0] + np.dot(given, p["weights"][1:])
        if j < len(X):
            X[j] = z
        given = given
    return [p["activation_function"](p["weights"][0] + np.dot(given, p["weights"][1:])) for p in layer]
