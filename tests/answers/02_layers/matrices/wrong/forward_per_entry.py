"""activation called entry by entry

hint: softmax needs a whole row; give it the array.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    Z = X @ W + b
    out = np.zeros(Z.shape)
    for i in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            out[i, j] = activation(Z[i, j:j + 1])[0]
    return out
