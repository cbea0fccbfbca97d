"""subtracts instead of dividing

hint: How often does dim + 1 fit?
"""


def units_from_parameters(parameters, dim):
    return parameters - (dim + 1)
