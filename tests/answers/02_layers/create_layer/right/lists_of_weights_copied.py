"""works through a helper of its own"""

import numpy as np


def one(dim, function):
    return dict(zip(("weights", "activation_function"), (create_perceptron(dim), function)))


def create_layer(num_perceptrons, dim, activation_function):
    return [one(dim, activation_function) for _ in [None] * num_perceptrons]
