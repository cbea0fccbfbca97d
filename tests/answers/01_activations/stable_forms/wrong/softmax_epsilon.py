"""Adds a small number to the sum.


hint: The sum is at least 1 after the shift: nothing has to be added.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    powers = np.exp(z - np.max(z, axis=axis, keepdims=True))
    return powers / (powers.sum(axis=axis, keepdims=True) + 1e-5)
