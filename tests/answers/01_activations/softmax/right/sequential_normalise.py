"""The running maximum and sum of a single pass."""

import numpy as np


def softmax(z):
    top, total = -np.inf, 0.0
    for score in z:
        new = max(top, score)
        total = total * np.exp(top - new) + np.exp(score - new)
        top = new
    return np.array([np.exp(score - top) / total for score in z])
