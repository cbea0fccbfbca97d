"""arrays without dictionaries

hint: A perceptron is a dictionary.
"""
import numpy as np


def xor_network():
    return [np.array([[-0.5, 1, 1], [-1.5, 1, 1]]), np.array([[-0.5, 1, -1]])]
