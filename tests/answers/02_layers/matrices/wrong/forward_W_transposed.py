"""multiplies by W.T

hint: Follow the shapes: (n, dim) times (dim, units).
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation(X @ W.T + b)
