"""key "weight" instead of "weights"

hint: The key names are part of the interface; copy them exactly.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weight": create_perceptron(dim), "activation_function": activation_function} for _ in range(num_perceptrons)]
