"""Activation functions of its own."""
import numpy as np

def keras_to_layers(model):
    functions = {'relu': lambda z: max(z, 0.0), 'sigmoid': lambda z: 1 / (1 + np.exp(-z)), 'linear': lambda z: z, 'softmax': lambda z: z}
    network = []
    for layer in model.layers:
        W, b = layer.kernel.numpy(), layer.bias.numpy()
        perceptrons = []
        for j in range(W.shape[1]):
            perceptrons.append({'weights': np.concatenate(([b[j]], W[:, j])), 'activation_function': functions[layer.activation.__name__]})
        network.append(perceptrons)
    return network
