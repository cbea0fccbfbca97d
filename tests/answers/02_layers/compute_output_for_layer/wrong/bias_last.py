"""takes the last number for the bias

hint: In this course the bias is w[0] and the weights are w[1:].
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights']
        result.append(p['activation_function'](np.dot(X, w[:-1]) + w[-1]))
    return result
