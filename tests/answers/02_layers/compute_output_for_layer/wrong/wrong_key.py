"""reads the key "activation"

hint: The key is activation_function; copy it exactly.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(p['activation'](np.dot(X, p['weights'][1:]) + p['weights'][0]))
    return result
