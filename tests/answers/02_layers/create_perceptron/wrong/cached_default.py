"""draws once, when the function is defined

hint: A default value is computed once; draw inside the function.
"""
import numpy as np


def create_perceptron(dim, pool=np.random.random(100000)):
    return pool[:dim + 1]
