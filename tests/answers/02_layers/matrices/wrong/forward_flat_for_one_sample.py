"""drops the axis of a single sample

hint: One sample is a matrix with one row: (1, units).
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return np.squeeze(activation(X @ W + b))
