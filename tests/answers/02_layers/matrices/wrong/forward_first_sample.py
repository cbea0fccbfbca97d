"""returns the first sample only

hint: One row for each sample.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation(X[0] @ W + b)
