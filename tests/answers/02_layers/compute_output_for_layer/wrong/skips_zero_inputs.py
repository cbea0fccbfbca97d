"""takes the shortcut 0 for an input of zeros

hint: With an input of zeros the bias is left.
"""

import numpy as np


def compute_output_for_layer(X, layer):
    if not np.any(X):
        return [0.0] * len(layer)
    return [p["activation_function"](np.dot(X, p["weights"][1:]) + p["weights"][0]) for p in layer]
