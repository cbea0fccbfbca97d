"""A lambda made in the loop, which sees the activation of the last layer only.

hint: A function made in a loop looks its variables up when it is called: all see the last value.
"""
import numpy as np


def keras_to_layers(model):
    functions = {"relu": relu, "sigmoid": sigmoid, "linear": identity, "softmax": identity}
    layers = []
    for dense in model.layers:
        kernel, bias = dense.get_weights()
        function = functions[dense.activation.__name__]
        layers.append(
            [
                {"weights": np.append(b, w), "activation_function": lambda z: function(z)}
                for b, w in zip(bias, kernel.T)
            ]
        )
    return layers
