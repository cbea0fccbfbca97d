"""Calls the notebook's sigmoid, which is right."""

def tanh(x):
    return 2 * sigmoid(2 * x) - 1
