"""a sigmoid on top of every layer

hint: The layers already applied their own functions.
"""
import numpy as np


def compute_output_for_network(X, layers):
    for layer in layers:
        X = sigmoid(np.array(compute_output_for_layer(X, layer)))
    return X
