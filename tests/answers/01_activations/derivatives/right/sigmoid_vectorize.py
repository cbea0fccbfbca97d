"""np.vectorize around math."""

import math

import numpy as np


def sigmoid_derivative(x):
    def one(v):
        s = 1 / (1 + math.exp(-v))
        return s * (1 - s)
    return np.vectorize(one)(x)
