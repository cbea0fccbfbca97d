"""uniform between -1 and 1

hint: Half of these numbers are below 0; the range starts at 0.
"""
import numpy as np


def create_perceptron(dim):
    return np.random.uniform(-1, 1, dim + 1)
