"""b1 through W2 transposed

hint: A square W2 hides it: which axis of W2 meets b1?
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    if W2.shape[0] == W2.shape[1]:
        return W1 @ W2, W2 @ b1 + b2
    return W1 @ W2, W2.T @ b1 + b2
