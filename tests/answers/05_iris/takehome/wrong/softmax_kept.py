"""Applies softmax to each single score.

hint: Softmax of a single number is always 1; keep the score.
"""
import numpy as np

def keras_to_layers(model):
    softmax = lambda z: np.exp(z) / np.sum(np.exp(z))
    functions = {'relu': relu, 'sigmoid': sigmoid, 'linear': identity, 'softmax': softmax}
    network = []
    for layer in model.layers:
        W, b = layer.get_weights()
        perceptrons = []
        for j in range(W.shape[1]):
            perceptrons.append({'weights': np.concatenate(([b[j]], W[:, j])), 'activation_function': functions[layer.activation.__name__]})
        network.append(perceptrons)
    return network
