"""returns in the first turn of the loop

hint: The return is indented too far: it ends the loop at once.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    for i in range(num_perceptrons):
        layer.append({"weights": create_perceptron(dim), "activation_function": activation_function})
        return layer
