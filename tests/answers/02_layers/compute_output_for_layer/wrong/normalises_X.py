"""normalises the input in place

hint: Leave X alone: the caller needs it.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    X = np.asarray(X, dtype=float)
    X -= X.mean()
    result = []
    for p in layer:
        result.append(p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]))
    return result
