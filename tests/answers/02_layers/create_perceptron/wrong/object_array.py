"""an array of Python objects

hint: Ask for floats: an array of objects cannot be used by np.exp.
"""

import random

import numpy as np


def create_perceptron(dim):
    w = np.empty(dim + 1, dtype=object)
    for i in range(dim + 1):
        w[i] = random.random()
    return w
