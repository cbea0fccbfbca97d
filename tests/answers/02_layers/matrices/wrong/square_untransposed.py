"""transposes only when the shapes do not fit

hint: A square matrix needs the transpose too.
"""
import numpy as np


def layer_to_matrices(layer):
    rows = np.array([p['weights'] for p in layer])
    W = rows[:, 1:]
    if W.shape[0] != W.shape[1]:
        W = W.T
    return W, rows[:, 0]
