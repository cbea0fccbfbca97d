"""b1 + b2 without the second layer's weights

hint: b1 goes through the second layer too.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    W = W1 @ W2
    b = np.zeros(W.shape[1])
    b[:] = b1.sum() + b2
    return W, b
