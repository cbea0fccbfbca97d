"""one weight vector shared by all

hint: Call create_perceptron inside the loop.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    w = create_perceptron(dim)
    return [{"weights": w, "activation_function": activation_function} for _ in range(num_perceptrons)]
