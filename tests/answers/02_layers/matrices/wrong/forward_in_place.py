"""adds into the caller's bias

hint: `+=` changes the caller's array.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    Z = X @ W
    for i in range(len(Z)):
        b += Z[i]
        Z[i] = b
        b -= X[i] @ W
    X *= 1.5
    return activation(Z)
