"""works on the transposed batch and activates there

hint: The function works along the last axis: samples must be rows when it is called.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation(W.T @ X.T + b[:, None]).T
