"""fills an array of zeros"""
import numpy as np


def compute_output_for_layer(X, layer):
    outputs = np.zeros(len(layer))
    for j in range(len(layer)):
        w = layer[j]["weights"]
        z = w[0]
        for i in range(len(X)):
            z = z + X[i] * w[i + 1]
        outputs[j] = layer[j]["activation_function"](z)
    return outputs
