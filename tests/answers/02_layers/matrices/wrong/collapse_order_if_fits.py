"""W2 @ W1 where the shapes allow it

hint: Shapes that fit are no proof: X meets W1 first.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    if W1.shape == W2.shape:
        return W2 @ W1, b1 @ W2 + b2
    return W1 @ W2, b1 @ W2 + b2
