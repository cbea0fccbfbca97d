"""whole numbers 0 or 1

hint: randint draws whole numbers; between 0 and 1 there are many more.
"""
import numpy as np


def create_perceptron(dim):
    return np.random.randint(0, 2, dim + 1)
