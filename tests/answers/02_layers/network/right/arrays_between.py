"""arrays between the layers"""
import numpy as np


def compute_output_for_network(X, layers):
    signal = np.array(X, dtype=float)
    for layer in layers:
        signal = np.array(compute_output_for_layer(signal, layer))
    return signal
