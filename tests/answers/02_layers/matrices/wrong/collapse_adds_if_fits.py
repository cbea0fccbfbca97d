"""b1 + b2

hint: b1 goes through the second layer too.
"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    return W1 @ W2, b1 + b2
