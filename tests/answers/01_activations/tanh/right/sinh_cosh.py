"""Sine over cosine."""

import numpy as np


def tanh(x):
    return np.sinh(x) / np.cosh(x)
