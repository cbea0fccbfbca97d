"""np.fromiter over Python's random numbers"""

import random

import numpy as np


def create_perceptron(dim: int) -> np.ndarray:
    return np.fromiter((random.random() for _ in range(dim + 1)), dtype=float, count=dim + 1)
