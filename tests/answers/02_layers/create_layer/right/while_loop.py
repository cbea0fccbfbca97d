"""a while loop that fills a list"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    while len(layer) < num_perceptrons:
        perceptron = {}
        perceptron["weights"] = create_perceptron(dim)
        perceptron["activation_function"] = activation_function
        layer += [perceptron]
    return layer
