"""a default list that grows between calls

hint: A default list is created once and shared; create it inside the function.
"""
import numpy as np


def compute_output_for_layer(X, layer, result=[]):
    for p in layer:
        result.append(p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]))
    return result
