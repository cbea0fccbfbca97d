"""the bias is forgotten

hint: With X all zeros the output should be act(bias): what do you get?
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(p['activation_function'](np.dot(X, p['weights'][1:])))
    return result
