"""rounded division"""


def units_from_parameters(parameters, dim):
    return round(parameters / (1 + dim))
