"""reshape of a flat list

hint: reshape keeps the order of reading: transpose instead.
"""

import numpy as np


def layer_to_matrices(layer):
    flat = np.concatenate([p["weights"][1:] for p in layer])
    return flat.reshape(-1, len(layer)), np.array([p["weights"][0] for p in layer])
