"""a loop with append"""
import numpy as np


def create_perceptron(dim):
    w = np.array([])
    for i in range(dim + 1):
        w = np.append(w, np.random.random())
    return w
