"""a column of shape (n, 1)

hint: One plain number for each perceptron: shape (n,).
"""

import numpy as np


def compute_output_for_layer(X, layer):
    return np.array([[p["activation_function"](np.dot(X, p["weights"][1:]) + p["weights"][0])] for p in layer])
