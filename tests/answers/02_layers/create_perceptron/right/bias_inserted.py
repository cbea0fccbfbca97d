"""weights first, then the bias put in front"""
import numpy as np


def create_perceptron(dim):
    weights = np.random.random(dim)
    return np.insert(weights, 0, np.random.random())
