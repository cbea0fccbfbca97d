"""layer_to_matrices by asking the layer"""
import numpy as np


def layer_to_matrices(layer):
    dim = len(layer[0]['weights']) - 1
    linear = [{'weights': p['weights'], 'activation_function': lambda z: z} for p in layer]
    ask = lambda x: np.array([np.dot(x, p['weights'][1:]) + p['weights'][0] for p in linear])
    b = ask(np.zeros(dim))
    return np.array([ask(e) - b for e in np.eye(dim)]), b
