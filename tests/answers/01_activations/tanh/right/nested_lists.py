"""Recursion; nested lists come back."""

import math

import numpy as np


def tanh(x):
    if np.ndim(x) == 0:
        return math.tanh(x)
    return [tanh(part) for part in x]
