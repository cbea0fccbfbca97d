"""dense_forward with batches of one row"""
import numpy as np


def dense_forward(X, W, b, activation):
    return np.concatenate([activation(X[i:i + 1] @ W + b) for i in range(X.shape[0])])
