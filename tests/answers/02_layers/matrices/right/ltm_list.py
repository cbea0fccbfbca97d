"""layer_to_matrices returns a list of two"""
import numpy as np


def layer_to_matrices(layer):
    rows = np.vstack([p['weights'] for p in layer])
    return [rows.T[1:], rows.T[0]]
