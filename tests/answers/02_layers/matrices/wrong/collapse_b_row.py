"""b of shape (1, units2)

hint: b has one axis.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    return W1 @ W2, b1[None, :] @ W2 + b2
