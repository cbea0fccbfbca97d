"""relu heaviside"""
import numpy as np


def relu_backward(dA, Z):
    return dA * np.heaviside(Z, 0.5)
