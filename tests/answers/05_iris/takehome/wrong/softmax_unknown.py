"""Knows no softmax.

hint: A softmax layer keeps its scores: identity.
"""
import numpy as np

def keras_to_layers(model):
    functions = {'relu': relu, 'sigmoid': sigmoid, 'linear': identity}
    network = []
    for layer in model.layers:
        W, b = layer.get_weights()
        perceptrons = []
        for j in range(W.shape[1]):
            perceptrons.append({'weights': np.concatenate(([b[j]], W[:, j])), 'activation_function': functions[layer.activation.__name__]})
        network.append(perceptrons)
    return network
