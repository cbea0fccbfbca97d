"""misses the last perceptron

hint: range(len(layer) - 1) stops one too early.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for i in range(len(layer) - 1):
        p = layer[i]
        result.append(p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]))
    return result
