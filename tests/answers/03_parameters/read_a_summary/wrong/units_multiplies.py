"""multiplies

hint: Backwards means dividing.
"""


def units_from_parameters(parameters, dim):
    return parameters * (dim + 1)
