"""applies the activation twice

hint: Once per perceptron is enough.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        out = p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0])
        result.append(p['activation_function'](out))
    return result
