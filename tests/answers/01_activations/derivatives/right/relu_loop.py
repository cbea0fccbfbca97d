"""Recursion; nested lists come back."""

import numpy as np


def relu_derivative(x):
    if np.ndim(x) == 0:
        return 1.0 if x > 0 else 0.0
    return [relu_derivative(part) for part in x]
