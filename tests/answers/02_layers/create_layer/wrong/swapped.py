"""number of perceptrons and dim swapped

hint: create_layer(5, 3, f): 5 perceptrons, each taking 3 inputs.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron(num_perceptrons), "activation_function": activation_function} for _ in range(dim)]
