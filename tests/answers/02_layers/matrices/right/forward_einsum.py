"""dense_forward with einsum"""
import numpy as np


def dense_forward(X, W, b, activation):
    return activation(np.einsum('nd,du->nu', X, W) + b[None, :])
