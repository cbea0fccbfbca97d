"""range starts at 1: one perceptron is missing

hint: Count: how often does range(1, n) run?
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    for i in range(1, num_perceptrons):
        layer.append({"weights": create_perceptron(dim), "activation_function": activation_function})
    return layer
