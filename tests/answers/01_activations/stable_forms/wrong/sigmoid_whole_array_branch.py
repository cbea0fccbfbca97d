"""Chooses the form by the first element for the whole array.


hint: Each element has its own sign: choose the form for each.
"""

import numpy as np


def stable_sigmoid(x):
    x = np.asarray(x, dtype=float)
    if np.ravel(x)[0] >= 0:
        return 1 / (1 + np.exp(-x))
    return np.exp(x) / (1 + np.exp(x))
