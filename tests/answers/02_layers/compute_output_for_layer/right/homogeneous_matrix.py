"""one matrix product with a 1 in front"""

import numpy as np


def compute_output_for_layer(X, layer):
    W = np.vstack([p["weights"] for p in layer])
    Z = W @ np.hstack(([1.0], X))
    return [p["activation_function"](z) for p, z in zip(layer, Z)]
