"""written out for three inputs

hint: Your formula names x0, x1 and x2; what if there are five?
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights']
        result.append(p['activation_function'](w[0] + X[0] * w[1] + X[1] * w[2] + X[2] * w[3]))
    return result
