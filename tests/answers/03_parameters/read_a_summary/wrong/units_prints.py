"""prints the number

hint: return hands it back.
"""


def units_from_parameters(parameters, dim):
    print(parameters // (dim + 1))
