"""dim numbers only: the bias is forgotten

hint: Where does the bias live? n weights plus one more number.
"""
import numpy as np


def create_perceptron(dim):
    return np.random.random(dim)
