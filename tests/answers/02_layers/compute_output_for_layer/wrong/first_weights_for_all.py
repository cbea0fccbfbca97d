"""the first perceptron's weights for all

hint: Use the loop variable, not layer[0].
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = layer[0]['weights']
        result.append(p['activation_function'](np.dot(X, w[1:]) + w[0]))
    return result
