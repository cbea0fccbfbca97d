"""length of a range"""


def units_from_parameters(parameters, dim):
    return len(range(0, parameters, dim + 1))
