"""collapse_linear by probing"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    def f(x):
        return (x @ W1 + b1) @ W2 + b2
    dim = W1.shape[0]
    b = f(np.zeros(dim))
    return f(np.eye(dim)) - b, b
