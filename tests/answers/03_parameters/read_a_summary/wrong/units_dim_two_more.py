"""two biases for each perceptron

hint: One bias.
"""


def units_from_parameters(parameters, dim):
    return parameters // (dim + 2)
