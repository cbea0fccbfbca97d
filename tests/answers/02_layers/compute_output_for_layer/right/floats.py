"""converts to float"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(float(p['activation_function'](float(np.inner(X, p['weights'][1:])) + p['weights'][0])))
    return result
