"""Takes a row of the kernel for a perceptron.

hint: Perceptron j is column j of the kernel.
"""
import numpy as np

def keras_to_layers(model):
    functions = {'relu': relu, 'sigmoid': sigmoid, 'linear': identity, 'softmax': identity}
    network = []
    for layer in model.layers:
        W, b = layer.get_weights()
        perceptrons = []
        for j in range(W.shape[0]):
            perceptrons.append({'weights': np.concatenate(([b[j]], W[j])), 'activation_function': functions[layer.activation.__name__]})
        network.append(perceptrons)
    return network
