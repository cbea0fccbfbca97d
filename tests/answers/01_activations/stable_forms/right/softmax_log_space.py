"""By the logarithms of the probabilities."""

import numpy as np


def stable_softmax(z, axis=-1):
    return np.exp(z - np.logaddexp.reduce(z, axis=axis, keepdims=True))
