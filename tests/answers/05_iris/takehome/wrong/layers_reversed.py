"""The layers from the output to the input.

hint: The first layer of the list gets the sample.
"""
import numpy as np


def keras_to_layers(model):
    functions = {"relu": relu, "sigmoid": sigmoid, "linear": identity, "softmax": identity}
    layers = []
    for dense in model.layers:
        kernel, bias = dense.get_weights()
        function = functions[dense.activation.__name__]
        layer = [
            {"weights": np.append(b, w), "activation_function": function}
            for b, w in zip(bias, kernel.T)
        ]
        layers.insert(0, layer)
    return layers
