"""sum of outer products"""

import numpy as np


def dense_forward(X, W, b, activation):
    Z = np.tile(b, (len(X), 1))
    for i in range(len(W)):
        Z = Z + np.outer(X[:, i], W[i])
    return activation(Z)
