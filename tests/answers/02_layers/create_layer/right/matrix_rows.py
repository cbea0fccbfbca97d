"""rows of one random matrix"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    W = np.random.random((num_perceptrons, dim + 1))
    return [{"activation_function": activation_function, "weights": row} for row in W]
