"""a float without decimals"""


def units_from_parameters(parameters, dim):
    return parameters / (dim + 1)
