"""np.random.uniform with bounds and size"""
import numpy as np


def create_perceptron(dim):
    return np.random.uniform(0, 1, size=dim + 1)
