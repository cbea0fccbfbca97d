"""forgets to slice: shapes do not fit

hint: The array has one number more than X: which one?
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(p['activation_function'](np.dot(X, p['weights'])))
    return result
