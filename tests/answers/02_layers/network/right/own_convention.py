"""computes the layers itself, with the bias first"""
import numpy as np


def compute_output_for_network(X, layers):
    for layer in layers:
        X = [p["activation_function"](np.dot(p["weights"][1:], X) + p["weights"][0]) for p in layer]
    return X
