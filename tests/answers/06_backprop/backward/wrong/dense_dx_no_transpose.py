"""dense dx no transpose

hint: Each gradient has the shape of its array; db is a sum over samples.
"""
import numpy as np


def dense_backward(dZ, X, W):
    return dZ @ W, X.T @ dZ, dZ.sum(axis=0)
