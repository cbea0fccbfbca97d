"""a ReLU between the layers

hint: There is no activation between the two layers.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    return np.maximum(W1, 0) @ W2, np.maximum(b1, 0) @ W2 + b2
