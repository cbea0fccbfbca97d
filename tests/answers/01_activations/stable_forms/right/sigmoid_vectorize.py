"""np.vectorize of an if with math.exp."""

import math

import numpy as np


def stable_sigmoid(x):
    def one(v):
        if v >= 0:
            return 1 / (1 + math.exp(-v))
        e = math.exp(v)
        return e / (1 + e)
    return np.vectorize(one, otypes=[float])(x)
