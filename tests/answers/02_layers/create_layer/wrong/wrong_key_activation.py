"""key "activation" instead of "activation_function"

hint: The key names are part of the interface; copy them exactly.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron(dim), "activation": activation_function} for _ in range(num_perceptrons)]
