"""takes the bias for one of the inputs' side

hint: parameters = units * (dim + 1).
"""


def units_from_parameters(parameters, dim):
    return parameters // dim - 1
