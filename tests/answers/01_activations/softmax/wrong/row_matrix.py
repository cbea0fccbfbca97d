"""Adds an axis, as for a batch of one.


hint: A vector of shape (K,) comes in, and one of shape (K,) goes out.
"""

import numpy as np


def softmax(z):
    z = z.reshape(1, -1)
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
