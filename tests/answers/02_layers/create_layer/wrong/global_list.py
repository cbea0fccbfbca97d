"""a global list that grows between calls

hint: Start from a new empty list inside the function.
"""
import numpy as np


layer = []


def create_layer(num_perceptrons, dim, activation_function):
    for i in range(num_perceptrons):
        layer.append({"weights": create_perceptron(dim), "activation_function": activation_function})
    return layer
