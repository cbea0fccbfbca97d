"""a default list that grows between calls

hint: A default list is created once and shared; create it inside the function.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function, layer=[]):
    for i in range(num_perceptrons):
        layer.append({"weights": create_perceptron(dim), "activation_function": activation_function})
    return layer
