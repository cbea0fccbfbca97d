"""multiplies the weights in place

hint: `*=` changes the caller's array; compute into a new one.
"""
import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in layer:
        w = p['weights'][1:]
        w *= X
        result.append(p['activation_function'](w.sum() + p['weights'][0]))
    return result
