"""one dictionary with a weight matrix

hint: One dictionary for each perceptron, in a list.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return {"weights": np.random.random((num_perceptrons, dim + 1)), "activation_function": activation_function}
