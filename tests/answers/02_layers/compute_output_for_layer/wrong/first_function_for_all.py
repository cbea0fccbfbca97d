"""the first perceptron's function for all

hint: Each perceptron stores its own function.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(layer[0]['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]))
    return result
