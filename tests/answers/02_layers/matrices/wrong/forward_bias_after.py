"""adds the bias after the activation

hint: The bias belongs inside.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation(X @ W) + b
