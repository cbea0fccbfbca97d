"""normal instead of uniform numbers

hint: randn is a bell curve; the docstring asks for uniform between 0 and 1.
"""
import numpy as np


def create_perceptron(dim):
    return np.random.randn(dim + 1)
