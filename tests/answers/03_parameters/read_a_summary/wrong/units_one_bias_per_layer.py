"""takes one bias off

hint: Every perceptron has a bias.
"""


def units_from_parameters(parameters, dim):
    return (parameters - 1) // dim
