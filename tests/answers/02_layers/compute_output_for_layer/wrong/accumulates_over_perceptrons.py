"""the sum is not reset for the next perceptron

hint: Start each perceptron's sum anew, inside the outer loop.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    total = 0
    result = []
    for p in layer:
        total += np.dot(X, p['weights'][1:]) + p['weights'][0]
        result.append(p['activation_function'](total))
    return result
