"""a generator instead of a list

hint: Round brackets make a generator, which can be read only once; take square ones.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return ({"weights": create_perceptron(dim), "activation_function": activation_function} for _ in range(num_perceptrons))
