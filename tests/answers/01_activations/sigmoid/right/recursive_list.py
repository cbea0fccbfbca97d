"""Recursion over nested lists: a pure Python list comes back."""

import math

import numpy as np


def sigmoid(x):
    if np.ndim(x) == 0:
        return 1 / (1 + math.exp(-float(x)))
    return [sigmoid(row) for row in x]
