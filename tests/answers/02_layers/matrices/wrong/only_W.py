"""returns W only

hint: A pair (W, b) is asked for.
"""
import numpy as np


def layer_to_matrices(layer):
    rows = np.array([p['weights'] for p in layer])
    return rows[:, 1:].T
