"""adds into the caller's b2

hint: `+=` changes the caller's array.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    b2 += b1 @ W2
    return W1 @ W2, b2
