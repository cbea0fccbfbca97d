"""The bias at the end.

hint: In this course the bias is at index 0.
"""
import numpy as np

def keras_to_layers(model):
    functions = {'relu': relu, 'sigmoid': sigmoid, 'linear': identity, 'softmax': identity}
    network = []
    for layer in model.layers:
        W, b = layer.get_weights()
        perceptrons = []
        for j in range(W.shape[1]):
            perceptrons.append({'weights': np.append(W[:, j], b[j]), 'activation_function': functions[layer.activation.__name__]})
        network.append(perceptrons)
    return network
