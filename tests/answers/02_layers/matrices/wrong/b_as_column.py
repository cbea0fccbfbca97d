"""b of shape (units, 1)

hint: b has one axis.
"""
import numpy as np


def layer_to_matrices(layer):
    rows = np.array([p['weights'] for p in layer])
    return rows[:, 1:].T, rows[:, :1]
