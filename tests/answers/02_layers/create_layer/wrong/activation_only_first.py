"""only the first perceptron has the function

hint: Every perceptron needs its activation function.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    layer = [{"weights": create_perceptron(dim), "activation_function": None} for _ in range(num_perceptrons)]
    layer[0]["activation_function"] = activation_function
    return layer
