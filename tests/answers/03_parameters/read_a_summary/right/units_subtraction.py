"""repeated subtraction"""


def units_from_parameters(parameters, dim):
    units = 0
    while parameters > 0:
        parameters -= dim + 1
        units += 1
    return units
