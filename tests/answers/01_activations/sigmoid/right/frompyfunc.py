"""A function of the Python kind applied to every element, made float again."""

import math

import numpy as np

one = np.frompyfunc(lambda number: 1 / (1 + math.exp(-number)), 1, 1)


def sigmoid(x):
    return np.asarray(one(x), dtype=float)
