"""keeps the second bias only

hint: Multiply out: b1 is still there.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    return W1 @ W2, b2
