"""inserts the 1 for the bias into the caller's X

hint: insert changes the caller's list; build a new one.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    if isinstance(X, list):
        X.insert(0, 1)
    else:
        X = np.insert(X, 0, 1)
    result = []
    for p in layer:
        result.append(p['activation_function'](np.dot(X, p['weights'])))
    return result
