"""dense_forward returns (units, n)

hint: Rows are samples in and out.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation(X @ W + b).T
