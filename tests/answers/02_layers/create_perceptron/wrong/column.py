"""a column of shape (dim+1, 1)

hint: Print the shape: one axis is enough.
"""
import numpy as np


def create_perceptron(dim):
    return np.random.rand(dim + 1, 1)
