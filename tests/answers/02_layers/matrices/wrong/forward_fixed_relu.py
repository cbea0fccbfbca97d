"""always ReLU

hint: Use the function that was passed in.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return relu(X @ W + b)
