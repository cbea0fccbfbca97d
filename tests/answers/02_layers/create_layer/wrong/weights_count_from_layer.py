"""every array has num_perceptrons numbers

hint: The length of an array depends on dim, not on how many perceptrons there are.
"""

def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron(num_perceptrons - 1), "activation_function": activation_function} for _ in range(num_perceptrons)]
