"""pairs the first input with the bias

hint: zip(X, w) starts at the bias; slice the weights first.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights']
        result.append(p['activation_function'](sum(x * wi for x, wi in zip(X, w)) + w[0]))
    return result
