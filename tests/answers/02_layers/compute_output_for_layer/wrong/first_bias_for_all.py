"""the first perceptron's bias for all

hint: Every perceptron has its own bias.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        result.append(p['activation_function'](np.dot(X, p['weights'][1:]) + layer[0]['weights'][0]))
    return result
