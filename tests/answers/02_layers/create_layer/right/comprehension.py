"""a list comprehension with dict()"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [dict(weights=create_perceptron(dim), activation_function=activation_function) for _ in range(num_perceptrons)]
