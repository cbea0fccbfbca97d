"""Python's random module"""
import random

import numpy as np


def create_perceptron(dim):
    return np.array([random.random() for _ in range(dim + 1)])
