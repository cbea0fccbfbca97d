"""draws dim numbers itself

hint: Use create_perceptron: it knows about the bias.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": np.random.random(dim), "activation_function": activation_function} for _ in range(num_perceptrons)]
