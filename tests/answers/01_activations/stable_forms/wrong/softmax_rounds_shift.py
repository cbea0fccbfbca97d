"""Shifts by a whole number in single precision, which loses digits of large scores.


hint: At 100000 single precision has two decimals left.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    z = z.astype(np.float32)
    powers = np.exp(z - z.max(axis=axis, keepdims=True)).astype(float)
    return powers / powers.sum(axis=axis, keepdims=True)
