"""Saves memory with out=, in the caller's array.


hint: out=x writes into the array of the caller.
"""

import numpy as np


def relu(x):
    if isinstance(x, np.ndarray) and x.ndim:
        return np.maximum(x, 0, out=x)
    return np.maximum(x, 0)
