"""a truth test of X

hint: `if X` has no answer for an array.
"""

import numpy as np


def compute_output_for_layer(X, layer):
    if not X:
        return []
    return [p["activation_function"](np.dot(X, p["weights"][1:]) + p["weights"][0]) for p in layer]
