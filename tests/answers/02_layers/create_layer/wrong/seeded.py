"""sets a seed in each turn of the loop

hint: A seed inside the loop gives every perceptron the same numbers.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    for i in range(num_perceptrons):
        np.random.seed(1)
        layer.append({"weights": create_perceptron(dim), "activation_function": activation_function})
    return layer
