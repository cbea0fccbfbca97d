"""pops the perceptrons off the layer

hint: pop empties the caller's layer; loop over it.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    layer.reverse()
    while layer:
        p = layer.pop()
        result.append(p['activation_function'](np.dot(X, p['weights'][1:]) + p['weights'][0]))
    return result
