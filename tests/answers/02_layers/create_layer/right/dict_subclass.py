"""perceptrons of a class of its own"""

class Perceptron(dict):
    pass


def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    while len(layer) < num_perceptrons:
        layer.insert(0, Perceptron(weights=create_perceptron(dim), activation_function=activation_function))
    return layer
