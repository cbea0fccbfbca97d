"""one random number, repeated

hint: Draw dim + 1 numbers, not one number dim + 1 times.
"""
import numpy as np


def create_perceptron(dim):
    return np.full(dim + 1, np.random.random())
