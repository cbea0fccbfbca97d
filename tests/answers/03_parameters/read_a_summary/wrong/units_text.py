"""the number as text

hint: A number.
"""


def units_from_parameters(parameters, dim):
    return str(parameters // (dim + 1))
