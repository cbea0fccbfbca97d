"""W1 * W2

hint: * is entry by entry, @ is the product of matrices.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    return W1 * W2, b1 * W2 + b2
