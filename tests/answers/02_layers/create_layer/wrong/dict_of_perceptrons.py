"""a dictionary by number instead of a list

hint: A layer is a list; its entries are dictionaries.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return {i: {"weights": create_perceptron(dim), "activation_function": activation_function} for i in range(num_perceptrons)}
