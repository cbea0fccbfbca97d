"""np.asarray of a list of rows, assertions"""

import numpy as np


def dense_forward(X, W, b, activation=lambda z: z, *, check=True):
    assert X.shape[1] == W.shape[0] and W.shape[1] == b.shape[0]
    rows = [[sum(x * w for x, w in zip(row, column)) + bias for column, bias in zip(W.T, b)] for row in X]
    return activation(np.asarray(rows))
