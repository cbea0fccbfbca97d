"""Keras's own relu and sigmoid as activation functions."""
import numpy as np

def keras_to_layers(model):
    functions = {'relu': relu, 'sigmoid': sigmoid, 'linear': identity, 'softmax': identity}
    network = []
    for layer in model.layers:
        W, b = layer.get_weights()
        perceptrons = []
        for j in range(W.shape[1]):
            perceptrons.append({'weights': np.concatenate(([b[j]], W[:, j])), 'activation_function': identity if layer.activation.__name__ in ('softmax', 'linear') else layer.activation})
        network.append(perceptrons)
    return network
