"""returns (b, W)

hint: W comes first.
"""
import numpy as np


def layer_to_matrices(layer):
    rows = np.array([p['weights'] for p in layer])
    return rows[:, 0], rows[:, 1:].T
