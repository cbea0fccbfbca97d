"""a Python list instead of an array

hint: The docstring promises a NumPy array, so that w[1:] * x works.
"""
import numpy as np


def create_perceptron(dim):
    return list(np.random.random(dim + 1))
