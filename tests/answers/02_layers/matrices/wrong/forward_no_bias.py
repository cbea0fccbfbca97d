"""dense_forward forgets the bias

hint: Where does b come in?
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation(X @ W)
