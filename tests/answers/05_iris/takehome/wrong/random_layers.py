"""Makes layers of the right sizes with random weights.

hint: Take the weights out of the Keras model.
"""
import numpy as np

def keras_to_layers(model):
    functions = {'relu': relu, 'sigmoid': sigmoid, 'linear': identity, 'softmax': identity}
    network = []
    for layer in model.layers:
        W, b = layer.get_weights()
        perceptrons = []
        for j in range(W.shape[1]):
            perceptrons.append({'weights': np.random.random(W.shape[0] + 1), 'activation_function': functions[layer.activation.__name__]})
        network.append(perceptrons)
    return network
