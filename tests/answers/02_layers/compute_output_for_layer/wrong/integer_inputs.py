"""converts the inputs to whole numbers

hint: int cuts the decimals off: inputs may be 0.8.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(p['activation_function'](np.dot(np.array(X, dtype=int), p['weights'][1:]) + p['weights'][0]))
    return result
