"""adds the bias after the activation

hint: Add the bias before the activation.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights']
        result.append(p['activation_function'](np.dot(X, w[1:])) + w[0])
    return result
