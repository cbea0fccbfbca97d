"""relu where"""
import numpy as np


def relu_backward(dA, Z):
    return np.where(Z > 0, dA, 0)
