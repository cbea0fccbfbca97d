"""all parameters are one

hint: The numbers must be drawn, not fixed.
"""
import numpy as np


def create_perceptron(dim):
    return np.ones(dim + 1)
