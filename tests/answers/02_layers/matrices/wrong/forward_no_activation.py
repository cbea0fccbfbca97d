"""dense_forward forgets the activation

hint: Apply the function that was passed in.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return X @ W + b
