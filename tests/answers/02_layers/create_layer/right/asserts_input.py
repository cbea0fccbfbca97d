"""assertions on the input, extra default argument"""

def create_layer(num_perceptrons: int, dim: int, activation_function, name="layer") -> list:
    assert num_perceptrons > 0 and dim > 0
    assert callable(activation_function)
    return list(map(lambda _: {"weights": create_perceptron(dim), "activation_function": activation_function}, range(num_perceptrons)))
