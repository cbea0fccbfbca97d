"""a fresh generator without a seed"""
import numpy as np


def create_perceptron(dim):
    rng = np.random.default_rng()
    return rng.random(dim + 1)
