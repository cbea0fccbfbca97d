"""tries the function out on a 0 first

hint: The function is stored, not called: there is no input yet.
"""

def create_layer(num_perceptrons, dim, activation_function):
    float(activation_function(0.0))
    return [{"weights": create_perceptron(dim), "activation_function": activation_function} for _ in range(num_perceptrons)]
