"""Divides by the largest score instead of subtracting it.


hint: Only a shift leaves softmax as it is; a division changes it.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    powers = np.exp(z / np.max(np.abs(z), axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)
