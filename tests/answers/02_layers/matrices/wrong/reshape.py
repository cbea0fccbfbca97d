"""reshape instead of transpose

hint: reshape does not transpose; use .T.
"""
import numpy as np


def layer_to_matrices(layer):
    rows = np.array([p['weights'] for p in layer])
    return rows[:, 1:].reshape(rows.shape[1] - 1, rows.shape[0]), rows[:, 0]
