"""does not call create_perceptron"""

import numpy as np


def create_layer(num_perceptrons, dim, activation_function):
    weights = np.random.uniform(size=(num_perceptrons, dim + 1))
    return [{"activation_function": activation_function, "weights": w.copy()} for w in weights]
