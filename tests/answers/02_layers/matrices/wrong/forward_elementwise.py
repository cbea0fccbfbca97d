"""multiplies entry by entry

hint: * is entry by entry, @ is the product of matrices.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation(X * W + b)
