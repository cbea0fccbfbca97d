"""Recursion over the layers, activations by their configuration, bias and kernel stacked."""
import keras
import numpy as np


class Perceptron(dict):
    def __init__(self, weights, activation_function):
        super().__init__(weights=weights, activation_function=activation_function)


def keras_to_layers(model, index=0):
    dense = [layer for layer in model.layers if layer.weights][index:]
    if not dense:
        return []
    table = np.vstack([dense[0].bias.numpy(), dense[0].kernel.numpy()]).astype(float)
    chosen = keras.activations.serialize(dense[0].activation)
    function = {"relu": relu, "sigmoid": sigmoid}.get(chosen, lambda z: z)
    layer = [Perceptron(column, function) for column in table.T]
    return [layer] + keras_to_layers(model, index + 1)


def build_takehome_model(sizes=(10, 64, 32, 1)):
    stack = [keras.Input((sizes[0],))]
    stack += [keras.layers.Dense(units, "relu") for units in sizes[1:-1]]
    return keras.Sequential(stack + [keras.layers.Dense(sizes[-1], "sigmoid")])
