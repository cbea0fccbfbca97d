"""forgets the second bias

hint: Multiply out: b2 is still there.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W2
