"""prints the array instead of returning it

hint: print shows a value, return gives it back.
"""
import numpy as np


def create_perceptron(dim):
    w = np.random.random(dim + 1)
    print(w.shape)
