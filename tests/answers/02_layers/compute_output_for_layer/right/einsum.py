"""einsum for all perceptrons"""
import numpy as np


def compute_output_for_layer(X, layer):
    W = np.array([p['weights'] for p in layer])
    z = np.einsum('ud,d->u', W[:, 1:], np.asarray(X, dtype=float)) + W[:, 0]
    return [layer[i]['activation_function'](z[i]) for i in range(len(layer))]
