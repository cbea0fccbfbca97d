"""assertion on the length, np.fromiter"""

import numpy as np


def compute_output_for_layer(X, layer, check=True):
    X = np.asarray(X)
    if check:
        assert all(len(p["weights"]) == len(X) + 1 for p in layer), "wrong length"
    return np.fromiter((p["activation_function"](float(X @ p["weights"][1:]) + float(p["weights"][0])) for p in layer), float)
