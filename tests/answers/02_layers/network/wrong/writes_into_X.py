"""writes the signal back into the caller's X

hint: X belongs to the caller.
"""

import numpy as np


def compute_output_for_network(X, layers):
    signal = X
    for layer in layers:
        signal = compute_output_for_layer(signal, layer)
        for i in range(min(len(X), len(signal))):
            X[i] = signal[i]
    return np.array(signal)
