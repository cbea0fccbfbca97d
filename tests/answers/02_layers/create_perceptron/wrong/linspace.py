"""evenly spaced instead of random

hint: linspace is even, but not random: every call gives the same.
"""
import numpy as np


def create_perceptron(dim):
    return np.linspace(0, 1, dim + 1)
