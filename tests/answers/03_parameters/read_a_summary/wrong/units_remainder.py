"""the rest of the division

hint: % gives the rest, // the quotient.
"""


def units_from_parameters(parameters, dim):
    return parameters % (dim + 1)
