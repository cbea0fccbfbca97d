"""Returns the number inside of a list.


hint: One number is asked for, not a list of one.
"""


def units_from_parameters(parameters, dim):
    return [units for units in range(parameters + 1) if units * (dim + 1) == parameters]
