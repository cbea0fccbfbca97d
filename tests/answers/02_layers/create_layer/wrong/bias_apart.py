"""bias under a key of its own, weights without it

hint: All parameters stay in one array, the bias first.
"""

def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    for _ in range(num_perceptrons):
        w = create_perceptron(dim)
        layer.append({"bias": w[0], "weights": w[1:], "activation_function": activation_function})
    return layer
