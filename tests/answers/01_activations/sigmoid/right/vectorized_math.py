"""np.vectorize around math.exp."""

import math

import numpy as np


def sigmoid(x):
    return np.vectorize(lambda v: 1 / (1 + math.exp(-v)))(x)
