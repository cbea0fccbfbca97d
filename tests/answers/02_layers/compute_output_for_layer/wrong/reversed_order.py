"""outputs in reverse order

hint: insert(0, ...) puts each new output in front.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.insert(0, p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]))
    return result
