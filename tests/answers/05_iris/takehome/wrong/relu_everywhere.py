"""ReLU for every layer.

hint: Look up each layer's own activation.
"""
import numpy as np

def keras_to_layers(model):
    functions = {'relu': relu, 'sigmoid': sigmoid, 'linear': identity, 'softmax': identity}
    network = []
    for layer in model.layers:
        W, b = layer.get_weights()
        perceptrons = []
        for j in range(W.shape[1]):
            perceptrons.append({'weights': np.concatenate(([b[j]], W[:, j])), 'activation_function': relu})
        network.append(perceptrons)
    return network
