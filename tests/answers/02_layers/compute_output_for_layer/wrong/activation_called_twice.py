"""calls the activation twice to see whether it is positive

hint: Keep the first result in a variable and use it.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        z = np.dot(X, p['weights'][1:]) + p['weights'][0]
        if p['activation_function'](z) is not None:
            result.append(p['activation_function'](z))
    return result
