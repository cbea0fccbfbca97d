"""calls the activation function and stores the number

hint: Store the function itself: no brackets after its name.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron(dim), "activation_function": activation_function(0)} for _ in range(num_perceptrons)]
