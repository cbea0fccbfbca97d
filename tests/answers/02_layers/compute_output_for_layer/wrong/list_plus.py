"""[1] + X: works for lists only

hint: [1] + array adds 1 to every entry; convert X to a list first.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(p['activation_function'](np.dot([1] + X, p['weights'])))
    return result
