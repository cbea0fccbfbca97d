"""one dictionary, changed in the loop and appended again and again

hint: Make the dictionary inside the loop: a list keeps the object, not a copy.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    p = {}
    for i in range(num_perceptrons):
        p["weights"] = create_perceptron(dim)
        p["activation_function"] = activation_function
        layer.append(p)
    return layer
