"""uses sigmoid, ignoring the stored function

hint: Use the function stored in each perceptron, not a fixed sigmoid.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(sigmoid(np.dot(X, p['weights'][1:]) + p['weights'][0]))
    return result
