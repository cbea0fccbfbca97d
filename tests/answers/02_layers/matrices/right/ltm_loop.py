"""layer_to_matrices with a double loop"""
import numpy as np


def layer_to_matrices(layer):
    units, dim = len(layer), len(layer[0]['weights']) - 1
    W, b = np.zeros((dim, units)), np.zeros(units)
    for j in range(units):
        b[j] = layer[j]['weights'][0]
        for i in range(dim):
            W[i, j] = layer[j]['weights'][i + 1]
    return W, b
