"""The mean is subtracted.

hint: Subtracting the mean can still leave +1000; subtract the max.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    e = np.exp(z - np.mean(z, axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
