"""ce gather"""
import numpy as np


def cross_entropy(P, Y):
    k = np.argmax(Y, axis=1)
    return -np.log(np.maximum(P[np.arange(len(P)), k], 1e-15)).mean()
