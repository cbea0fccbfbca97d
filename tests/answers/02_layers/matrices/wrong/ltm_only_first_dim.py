"""as many inputs as perceptrons

hint: The number of inputs has nothing to do with the number of perceptrons.
"""

import numpy as np


def layer_to_matrices(layer):
    n = len(layer)
    return np.array([p["weights"][1 : n + 1] for p in layer]).T, np.array([p["weights"][0] for p in layer])
