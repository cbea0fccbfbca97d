"""OrderedDict entries"""
from collections import OrderedDict


def create_layer(num_perceptrons, dim, activation_function):
    return [OrderedDict([("weights", create_perceptron(dim)), ("activation_function", activation_function)]) for _ in range(num_perceptrons)]
