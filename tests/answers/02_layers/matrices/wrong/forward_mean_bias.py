"""adds the mean bias

hint: Each unit has its own bias.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation(X @ W + b.mean())
