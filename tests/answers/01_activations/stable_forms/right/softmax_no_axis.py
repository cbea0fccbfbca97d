"""A signature without axis: the last one always."""

import numpy as np


def stable_softmax(z):
    z = z - np.max(z, axis=-1, keepdims=True)
    return np.exp(z) / np.exp(z).sum(-1, keepdims=True)
