"""always stores sigmoid

hint: Store the function that was passed in.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron(dim), "activation_function": sigmoid} for _ in range(num_perceptrons)]
