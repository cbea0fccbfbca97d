"""dense tensordot"""
import numpy as np


def dense_backward(dZ, X, W):
    return np.tensordot(dZ, W, (1, 1)), np.tensordot(X, dZ, (0, 0)), np.ones(len(dZ)) @ dZ
