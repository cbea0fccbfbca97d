"""activation called column by column

hint: A row is a sample; softmax works along it.
"""
import numpy as np


def dense_forward(X, W, b, activation):
    Z = X @ W + b
    return np.stack([activation(Z[:, j]) for j in range(Z.shape[1])], axis=1)
