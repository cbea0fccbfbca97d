"""a 1 in front of a copy of X, then one dot product"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(p['activation_function'](np.dot(np.concatenate([[1.0], X]), p['weights'])))
    return result
