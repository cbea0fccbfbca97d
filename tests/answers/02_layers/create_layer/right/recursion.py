"""recursion"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    if num_perceptrons == 0:
        return []
    rest = create_layer(num_perceptrons - 1, dim, activation_function)
    return rest + [{"weights": create_perceptron(dim), "activation_function": activation_function}]
