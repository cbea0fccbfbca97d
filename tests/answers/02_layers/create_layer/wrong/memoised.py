"""the same layer for the same arguments

hint: Each call has to give a new layer.
"""

from functools import lru_cache


@lru_cache
def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": create_perceptron(dim), "activation_function": activation_function} for _ in range(num_perceptrons)]
