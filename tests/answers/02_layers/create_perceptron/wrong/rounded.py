"""rounded to two decimals

hint: Do not round: the numbers repeat.
"""
import numpy as np


def create_perceptron(dim):
    return np.round(np.random.random(dim + 1), 2)
