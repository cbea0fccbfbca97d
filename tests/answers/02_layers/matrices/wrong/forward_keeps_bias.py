"""writes the bias into W

hint: W belongs to the caller.
"""

import numpy as np


def dense_forward(X, W, b, activation):
    Z = X @ W + b
    W += b
    return activation(Z)
