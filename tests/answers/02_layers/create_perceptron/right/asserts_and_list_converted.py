"""checks its input, then converts a list"""

import random

import numpy as np


def create_perceptron(dim):
    assert isinstance(dim, (int, np.integer)) and dim > 0
    return np.array([random.uniform(0, 1) for _ in range(dim + 1)])
