"""[p] * n: one perceptron object n times

hint: [p]*n repeats one object n times; build a new one each loop.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    p = {"weights": create_perceptron(dim), "activation_function": activation_function}
    return [p] * num_perceptrons
