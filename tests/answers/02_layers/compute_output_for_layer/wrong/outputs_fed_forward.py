"""overwrites X within the layer

hint: All perceptrons of a layer see the same X; do not overwrite it.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        out = p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0])
        X = np.array(X) * 0 + out
        result.append(out)
    return result
