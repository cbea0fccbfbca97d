"""forgets the brackets

hint: Division comes before addition.
"""


def units_from_parameters(parameters, dim):
    return parameters // dim + 1
