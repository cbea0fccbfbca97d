"""works for arrays only

hint: The docstring allows lists too: convert X first.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(p['activation_function'](X.dot(p['weights'][1:]) + p['weights'][0]))
    return result
