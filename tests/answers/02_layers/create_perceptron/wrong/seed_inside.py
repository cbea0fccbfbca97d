"""sets a fixed seed in the function

hint: Seeding inside the function restarts the generator on each call; seed once, outside.
"""
import numpy as np


def create_perceptron(dim):
    np.random.seed(0)
    return np.random.random(dim + 1)
