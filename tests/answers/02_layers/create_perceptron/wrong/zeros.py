"""all parameters start at zero

hint: With identical weights every perceptron learns the same thing; start random.
"""
import numpy as np


def create_perceptron(dim):
    return np.zeros(dim + 1)
