"""Puts 0 where the bias belongs.

hint: The bias of the layer is its second array.
"""
import numpy as np

def keras_to_layers(model):
    functions = {'relu': relu, 'sigmoid': sigmoid, 'linear': identity, 'softmax': identity}
    network = []
    for layer in model.layers:
        W, b = layer.get_weights()
        perceptrons = []
        for j in range(W.shape[1]):
            perceptrons.append({'weights': np.concatenate(([0.0], W[:, j])), 'activation_function': functions[layer.activation.__name__]})
        network.append(perceptrons)
    return network
