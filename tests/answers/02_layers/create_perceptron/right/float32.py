"""float32 numbers"""
import numpy as np


def create_perceptron(dim):
    return np.random.random(dim + 1).astype(np.float32)
