"""Squeezes the arrays, so that a layer of one perceptron falls apart.

hint: A layer of one perceptron still has a kernel with one column.
"""
import numpy as np


def keras_to_layers(model):
    functions = {"relu": relu, "sigmoid": sigmoid, "linear": identity, "softmax": identity}
    layers = []
    for dense in model.layers:
        kernel, bias = (np.squeeze(array) for array in dense.get_weights())
        layer = []
        for j in range(kernel.shape[1] if kernel.ndim > 1 else kernel.shape[0]):
            column = kernel[:, j] if kernel.ndim > 1 else kernel[j : j + 1]
            start = bias[j] if bias.ndim else bias
            layer.append(
                {
                    "weights": np.concatenate([[start], column]),
                    "activation_function": functions[dense.activation.__name__],
                }
            )
        layers.append(layer)
    return layers
