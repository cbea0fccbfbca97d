"""dim + 2 numbers

hint: Count again: dim weights and one bias.
"""
import numpy as np


def create_perceptron(dim):
    return np.random.random(dim + 2)
