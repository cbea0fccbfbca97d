"""A recursion over nested rows, with a generator."""

import math

import numpy as np


def tanh(x):
    if np.ndim(x) == 0:
        up, down = math.exp(x), math.exp(-x)
        return (up - down) / (up + down)
    return np.array(list(tanh(entry) for entry in x))
