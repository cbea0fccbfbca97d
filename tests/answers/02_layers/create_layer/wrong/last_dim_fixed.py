"""the lecture's sizes when called with them only

hint: Use dim, not the lecture's 3.
"""

def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron(3), "activation_function": activation_function} for _ in range(num_perceptrons)]
