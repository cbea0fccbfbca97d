"""layer_to_matrices with stack along axis 1, and split"""
import numpy as np


def layer_to_matrices(layer):
    both = np.stack([p['weights'] for p in layer], axis=1)
    b, W = np.split(both, [1])
    return W, b[0]
