"""the bias inside the sum: added dim times

hint: The bias is added once, outside the sum.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights']
        result.append(p['activation_function'](sum(x * wi + w[0] for x, wi in zip(X, w[1:]))))
    return result
