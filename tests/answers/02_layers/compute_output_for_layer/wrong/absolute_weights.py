"""distance instead of product

hint: Multiply inputs and weights; do not subtract them.
"""

import numpy as np


def compute_output_for_layer(X, layer):
    return [p["activation_function"](np.sum(np.abs(np.asarray(X) - p["weights"][1:])) + p["weights"][0]) for p in layer]
