"""The first of two classes of a softmax."""

import numpy as np


def sigmoid(x):
    scores = np.stack([np.asarray(x, dtype=float), np.zeros(np.shape(x))])
    powers = np.exp(scores)
    return powers[0] / powers.sum(axis=0)
