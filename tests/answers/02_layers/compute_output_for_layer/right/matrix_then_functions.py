"""one matrix product, then function by function"""
import numpy as np


def compute_output_for_layer(X, layer):
    W = np.stack([p['weights'] for p in layer])
    z = W[:, 1:] @ np.asarray(X) + W[:, 0]
    return np.array([p['activation_function'](zi) for p, zi in zip(layer, z)])
