"""functools.partial over a general function"""

from functools import partial


def general(create, num_perceptrons, dim, activation_function):
    return [{"weights": create(dim), "activation_function": activation_function} for _ in range(num_perceptrons)]


create_layer = partial(general, create_perceptron)
