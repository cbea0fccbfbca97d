"""a further key with the number of the perceptron"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    for number in range(num_perceptrons):
        layer.append({"number": number, "weights": create_perceptron(dim), "activation_function": activation_function})
    return layer
