"""a new generator with a fixed seed on each call

hint: default_rng(42) made inside starts from the same place every time.
"""
import numpy as np


def create_perceptron(dim):
    rng = np.random.default_rng(42)
    return rng.random(dim + 1)
