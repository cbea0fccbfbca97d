"""activates each product and sums afterwards

hint: Activate once per perceptron, after summing.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights']
        out = w[0]
        for x, wi in zip(X, w[1:]):
            out += p['activation_function'](x * wi)
        result.append(out)
    return result
