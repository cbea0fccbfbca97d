"""np.random.rand"""
import numpy as np


def create_perceptron(dim):
    return np.random.rand(dim + 1)
