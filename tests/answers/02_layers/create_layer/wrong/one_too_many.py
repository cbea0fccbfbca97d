"""one perceptron too many

hint: range(n) already runs n times.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    for i in range(num_perceptrons + 1):
        layer.append({"weights": create_perceptron(dim), "activation_function": activation_function})
    return layer
