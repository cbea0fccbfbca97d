"""W of shape (units, dim)

hint: Keras kernels are (inputs, units): print W.shape.
"""
import numpy as np


def layer_to_matrices(layer):
    rows = np.array([p['weights'] for p in layer])
    return rows[:, 1:], rows[:, 0]
