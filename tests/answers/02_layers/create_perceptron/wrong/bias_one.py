"""random weights, but a bias of one

hint: The bias is drawn like the weights; look at index 0 over several calls.
"""
import numpy as np


def create_perceptron(dim):
    w = np.random.random(dim + 1)
    w[0] = 1
    return w
