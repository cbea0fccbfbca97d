"""entries are tuples (weights, function)

hint: Each entry is a dictionary with the two keys.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [(create_perceptron(dim), activation_function) for _ in range(num_perceptrons)]
