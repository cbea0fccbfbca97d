"""the layer once more in a list

hint: A layer is one list; a network is the list of layers.
"""

def create_layer(num_perceptrons, dim, activation_function):
    return [[{"weights": create_perceptron(dim), "activation_function": activation_function} for _ in range(num_perceptrons)]]
