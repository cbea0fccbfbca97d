"""the loop misses the last input

hint: range(1, len(w) - 1) stops one too early.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights']
        out = w[0]
        for i in range(1, len(w) - 1):
            out = out + X[i - 1] * w[i]
        result.append(p['activation_function'](out))
    return result
