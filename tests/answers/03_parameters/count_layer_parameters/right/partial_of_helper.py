"""A partial application of a more general function."""

from functools import partial


def count(num_perceptrons, dim, biases):
    return (dim + biases) * num_perceptrons


count_layer_parameters = partial(count, biases=1)
