"""collapse_linear with dense_forward"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    b = dense_forward(b1[None, :], W2, b2, identity)[0]
    return np.dot(W1, W2), b
