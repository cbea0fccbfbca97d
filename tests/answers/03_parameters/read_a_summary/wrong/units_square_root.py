"""square root

hint: Divide by the parameters of one perceptron.
"""


def units_from_parameters(parameters, dim):
    return round(parameters ** 0.5)
