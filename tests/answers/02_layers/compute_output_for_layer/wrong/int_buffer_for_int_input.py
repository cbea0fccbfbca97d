"""result buffer of X's type

hint: The buffer took the integer type of X and cuts the decimals off.
"""

import numpy as np


def compute_output_for_layer(X, layer):
    X = np.asarray(X)
    out = np.zeros(len(layer), dtype=X.dtype)
    for j, p in enumerate(layer):
        out[j] = p["activation_function"](X @ p["weights"][1:] + p["weights"][0])
    return out
