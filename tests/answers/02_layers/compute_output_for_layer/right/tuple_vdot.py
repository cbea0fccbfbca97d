"""vdot and a tuple"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        bias, *weights = p['weights']
        result.append(p['activation_function'](np.vdot(X, weights) + bias))
    return tuple(result)
