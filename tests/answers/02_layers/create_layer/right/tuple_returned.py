"""a tuple of dictionaries"""

def create_layer(num_perceptrons, dim, activation_function):
    return tuple({"weights": create_perceptron(dim), "activation_function": activation_function} for _ in range(num_perceptrons))
