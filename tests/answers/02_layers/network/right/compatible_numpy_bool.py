"""check_compatible returns a NumPy boolean"""
import numpy as np


def check_compatible(input_dim, layers):
    takes = np.array([p[0]["weights"].size - 1 for p in layers], dtype=int)
    gives = np.array([input_dim] + [len(p) for p in layers], dtype=int)[:-1] if layers else takes
    return np.all(takes == gives)
