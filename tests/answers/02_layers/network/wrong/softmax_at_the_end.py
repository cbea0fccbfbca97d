"""softmax on the last layer's outputs

hint: The output is what the last layer gives, nothing more.
"""
import numpy as np


def compute_output_for_network(X, layers):
    for layer in layers:
        X = compute_output_for_layer(X, layer)
    X = np.array(X)
    return np.exp(X) / np.exp(X).sum()
