"""layer_to_matrices with column_stack"""
import numpy as np


def layer_to_matrices(layer):
    W = np.column_stack([p['weights'][1:] for p in layer])
    b = np.array([p['weights'][0] for p in layer])
    return W, b
