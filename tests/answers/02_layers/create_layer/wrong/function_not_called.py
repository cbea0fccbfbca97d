"""stores create_perceptron instead of calling it

hint: create_perceptron without brackets is the function, not its result.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron, "activation_function": activation_function} for _ in range(num_perceptrons)]
