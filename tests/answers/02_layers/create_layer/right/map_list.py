"""map with a helper function"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    def one(_):
        return {"weights": create_perceptron(dim), "activation_function": activation_function}
    return list(map(one, range(num_perceptrons)))
