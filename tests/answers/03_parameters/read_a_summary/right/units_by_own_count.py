"""Divides by what a layer of one perceptron owns."""


def units_from_parameters(parameters, dim):
    return parameters // count_layer_parameters(1, dim)
