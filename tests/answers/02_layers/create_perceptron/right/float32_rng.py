"""float32 numbers from a generator"""
import numpy as np


def create_perceptron(dim):
    return np.random.default_rng().random(dim + 1, dtype=np.float32)
