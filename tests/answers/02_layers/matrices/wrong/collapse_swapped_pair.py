"""returns (b, W)

hint: W comes first.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    return b1 @ W2 + b2, W1 @ W2
