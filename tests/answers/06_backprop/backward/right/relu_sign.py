"""relu sign"""
import numpy as np


def relu_backward(dA, Z):
    return dA * (np.sign(Z) + 1) / 2
