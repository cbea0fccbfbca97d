"""objects with attributes instead of dictionaries

hint: The keys "weights" and "activation_function" belong to a dictionary.
"""

class Perceptron:
    def __init__(self, weights, activation_function):
        self.weights = weights
        self.activation_function = activation_function


def create_layer(num_perceptrons, dim, activation_function):
    return [Perceptron(create_perceptron(dim), activation_function) for _ in range(num_perceptrons)]
