"""0-d arrays inside the list"""
import numpy as np


def compute_output_for_layer(X, layer):
    return [np.asarray(p['activation_function'](np.array(np.dot(X, p['weights'][1:]) + p['weights'][0]))) for p in layer]
