"""W as one long row

hint: W has two axes.
"""
import numpy as np


def layer_to_matrices(layer):
    rows = np.array([p['weights'] for p in layer])
    return rows[:, 1:].flatten(), rows[:, 0]
