"""keeps the signals between -1 and 1

hint: Nothing happens to the numbers between two layers.
"""

import numpy as np


def compute_output_for_network(X, layers):
    for layer in layers:
        X = np.clip(compute_output_for_layer(X, layer), -1, 1)
    return X
