"""returns the pre-activations

hint: Where is the activation function applied?
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(np.dot(X, p['weights'][1:]) + p['weights'][0])
    return result
