"""every output in a list of its own

hint: One plain number per perceptron.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append([p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0])])
    return result
