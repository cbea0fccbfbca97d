"""adds 1 to the numbers instead of to the length

hint: Look at where your bracket closes: what is the 1 added to?
"""
import numpy as np


def create_perceptron(dim):
    return np.random.random(dim) + 1
