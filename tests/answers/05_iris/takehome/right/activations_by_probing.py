"""Finds each activation by trying it, and returns tuples of float lists."""
import numpy as np


def kind_of(activation):
    low, high = (float(np.ravel(np.asarray(activation(np.array([[z, 0.0]], "float32"))))[0]) for z in (-1.0, 2.0))
    if (low, high) == (0.0, 2.0):
        return relu
    if (low, high) == (-1.0, 2.0):
        return identity
    both = np.asarray(activation(np.array([[2.0, 2.0]], "float32")))
    return identity if abs(float(both[0, 0]) - 0.5) < 1e-6 else sigmoid


def keras_to_layers(model):
    arrays = iter(model.get_weights())
    layers = []
    for layer, kernel, bias in zip(model.layers, arrays, arrays):
        function = kind_of(layer.activation)
        layers.append(
            tuple(
                {"activation_function": function, "weights": np.r_[start, column], "index": j}
                for j, (start, column) in enumerate(zip(bias, kernel.T))
            )
        )
    return layers
