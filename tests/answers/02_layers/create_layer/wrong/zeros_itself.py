"""weights of zeros

hint: Random weights make perceptrons different; use create_perceptron.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": np.zeros(dim + 1), "activation_function": activation_function} for _ in range(num_perceptrons)]
