"""a dictionary by perceptron number

hint: A list, in the layer's order.
"""

import numpy as np


def compute_output_for_layer(X, layer):
    return {i: p["activation_function"](np.dot(X, p["weights"][1:]) + p["weights"][0]) for i, p in enumerate(layer)}
