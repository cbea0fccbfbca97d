"""activation on the flattened batch

hint: Rows stay rows: a function of whole rows needs them.
"""

import numpy as np


def dense_forward(X, W, b, activation):
    Z = X @ W + b
    return activation(Z.ravel()).reshape(Z.shape)
