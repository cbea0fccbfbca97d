"""The product of the sigmoid at x and at -x."""


def sigmoid_derivative(x):
    return sigmoid(x) * sigmoid(-x)
