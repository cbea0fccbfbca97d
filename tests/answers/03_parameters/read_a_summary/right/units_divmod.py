"""divmod"""


def units_from_parameters(parameters, dim):
    units, _ = divmod(parameters, dim + 1)
    return units
