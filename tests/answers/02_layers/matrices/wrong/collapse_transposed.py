"""returns W transposed

hint: (dim, units2): inputs are rows.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    return (W1 @ W2).T, b1 @ W2 + b2
