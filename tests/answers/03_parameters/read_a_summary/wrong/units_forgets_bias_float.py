"""divides by the inputs, with decimals

hint: A perceptron owns a bias too.
"""


def units_from_parameters(parameters, dim):
    return parameters / dim
