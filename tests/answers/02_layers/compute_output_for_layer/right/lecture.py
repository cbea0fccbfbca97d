"""as in the lecture"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        out = np.dot(X, p['weights'][1:]) + p['weights'][0]
        result.append(p['activation_function'](out))
    return result
