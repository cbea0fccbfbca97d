"""dense_forward with a column of ones"""
import numpy as np


def dense_forward(X, W, b, activation):
    ones = np.ones((len(X), 1))
    return activation(np.hstack([ones, X]) @ np.vstack([b, W]))
