"""activates the array of products

hint: Activate once per perceptron, after summing.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights']
        result.append(np.sum(p['activation_function'](np.array(X) * w[1:] + w[0])))
    return result
