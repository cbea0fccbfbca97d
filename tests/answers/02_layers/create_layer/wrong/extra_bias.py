"""adds the bias a second time: dim + 2 numbers

hint: create_perceptron already adds the bias.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron(dim + 1), "activation_function": activation_function} for _ in range(num_perceptrons)]
