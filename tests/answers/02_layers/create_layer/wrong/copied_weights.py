"""every perceptron gets a copy of the same weights

hint: A copy has the same numbers; draw new ones inside the loop.
"""
import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    w = create_perceptron(dim)
    layer = []
    for i in range(num_perceptrons):
        layer.append({"weights": w.copy() if hasattr(w, "copy") else w, "activation_function": activation_function})
    return layer
