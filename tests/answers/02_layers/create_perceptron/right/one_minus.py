"""between 0 (excluded) and 1 (included)"""
import numpy as np


def create_perceptron(dim):
    return 1 - np.random.random_sample((dim + 1,))
