"""Rows of the transposed kernel, an extra key."""
import numpy as np

def keras_to_layers(model):
    names = {'relu': relu, 'sigmoid': sigmoid}
    return [[{'weights': np.insert(row, 0, bias), 'activation_function': names.get(layer.activation.__name__, identity), 'name': layer.name}
             for row, bias in zip(layer.get_weights()[0].T, layer.get_weights()[1])] for layer in model.layers]
