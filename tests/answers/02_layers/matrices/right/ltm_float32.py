"""float32 copies, named tuple"""

import collections

import numpy as np

Matrices = collections.namedtuple("Matrices", "W b")


def layer_to_matrices(layer):
    W = np.empty((len(layer[0]["weights"]) - 1, len(layer)), dtype=np.float32)
    for j, p in enumerate(layer):
        W[:, j] = p["weights"][1:]
    return Matrices(W, np.array([p["weights"][0] for p in layer], dtype=np.float32))
