"""one perceptron, copied with dict.copy

hint: dict.copy copies the dictionary, not the array in it: call create_perceptron each time.
"""

def create_layer(num_perceptrons, dim, activation_function):
    p = {"weights": create_perceptron(dim), "activation_function": activation_function}
    return [p.copy() for _ in range(num_perceptrons)]
