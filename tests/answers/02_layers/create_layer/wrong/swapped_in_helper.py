"""arguments of the signature in the wrong order

hint: The first argument is the number of perceptrons.
"""
import numpy as np


def create_layer(dim, num_perceptrons, activation_function):
    layer = []
    for i in range(num_perceptrons):
        layer.append({"weights": create_perceptron(dim), "activation_function": activation_function})
    return layer
