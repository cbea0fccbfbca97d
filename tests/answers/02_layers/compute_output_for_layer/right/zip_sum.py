"""plain Python sum over pairs"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights']
        result.append(p['activation_function'](w[0] + sum(x * wi for x, wi in zip(X, w[1:]))))
    return result
