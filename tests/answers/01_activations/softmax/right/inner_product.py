"""The sum as an inner product with ones."""

import numpy as np


def softmax(z):
    powers = np.exp(z)
    return powers / (np.ones(len(z)) @ powers)
