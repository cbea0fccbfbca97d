"""check_compatible tries it out with zeros"""
import numpy as np


def check_compatible(input_dim, layers):
    signal = np.zeros(input_dim)
    for layer in layers:
        try:
            signal = np.array([signal @ p["weights"][1:] for p in layer])
        except ValueError:
            return False
    return True
