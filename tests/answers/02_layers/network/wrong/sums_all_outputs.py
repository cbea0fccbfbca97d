"""adds the outputs of all layers up

hint: Only the last layer's outputs are the answer.
"""

import numpy as np


def compute_output_for_network(X, layers):
    total = 0
    for layer in layers:
        X = compute_output_for_layer(X, layer)
        total = total + np.sum(X)
    return [total]
