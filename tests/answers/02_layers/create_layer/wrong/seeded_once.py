"""sets a seed at the start: every layer is the same

hint: Every call must give a new layer; leave the seed outside.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    np.random.seed(1)
    layer = []
    for i in range(num_perceptrons):
        layer.append({"weights": create_perceptron(dim), "activation_function": activation_function})
    return layer
