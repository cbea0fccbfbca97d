"""one random number per perceptron, repeated

hint: Each weight is a number of its own.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": np.full(dim + 1, np.random.random()), "activation_function": activation_function} for _ in range(num_perceptrons)]
