"""a fixed size for the example with three inputs

hint: Try other values of dim than 3.
"""
import numpy as np


def create_perceptron(dim):
    return np.random.random(4)
