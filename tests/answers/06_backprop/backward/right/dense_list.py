"""dense list"""
import numpy as np


def dense_backward(dZ, X, W):
    return [np.dot(dZ, W.T), np.dot(X.T, dZ), np.sum(dZ, 0)]
