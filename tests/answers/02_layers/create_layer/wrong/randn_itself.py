"""draws normal numbers itself

hint: The weights are uniform between 0 and 1; use create_perceptron.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": np.random.randn(dim + 1), "activation_function": activation_function} for _ in range(num_perceptrons)]
