"""adds the bias to X

hint: The bias is added after the product.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation((X + b[0]) @ W)
