"""The plain formula.

hint: softmax(z) = softmax(z - c): which c keeps every exponent at most 0?
"""

import numpy as np


def stable_softmax(z, axis=-1):
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
