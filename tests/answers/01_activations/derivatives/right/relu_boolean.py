"""The comparison itself, booleans."""

def relu_derivative(x):
    return x > 0
