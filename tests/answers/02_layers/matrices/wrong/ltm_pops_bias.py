"""the caller's layer loses its biases

hint: The layer belongs to the caller.
"""

import numpy as np


def layer_to_matrices(layer):
    b = []
    for p in layer:
        b.append(p["weights"][0])
        p["weights"] = p["weights"][1:]
    return np.array([p["weights"] for p in layer]).T, np.array(b)
