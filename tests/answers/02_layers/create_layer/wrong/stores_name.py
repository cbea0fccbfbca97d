"""stores the name of the function

hint: Store the function object, not its name.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron(dim), "activation_function": activation_function.__name__} for _ in range(num_perceptrons)]
