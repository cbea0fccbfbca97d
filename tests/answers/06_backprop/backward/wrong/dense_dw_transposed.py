"""dense dw transposed

hint: Each gradient has the shape of its array; db is a sum over samples.
"""
import numpy as np


def dense_backward(dZ, X, W):
    return dZ @ W.T, dZ.T @ X, dZ.sum(axis=0)
