"""quotient and rest

hint: One number.
"""


def units_from_parameters(parameters, dim):
    return divmod(parameters, dim + 1)
