"""rounds the outputs

hint: Do not round inside the function; small errors add up from layer to layer.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(np.round(p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]), 3))
    return result
