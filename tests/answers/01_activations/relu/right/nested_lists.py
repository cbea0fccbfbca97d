"""Recursion; nested lists of Python numbers come back."""

import numpy as np


def relu(x):
    if np.ndim(x) == 0:
        return max(0, float(x))
    return [relu(part) for part in x]
