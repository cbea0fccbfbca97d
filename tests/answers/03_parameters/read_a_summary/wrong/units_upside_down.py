"""divides the wrong way round

hint: Parameters over parameters of one.
"""


def units_from_parameters(parameters, dim):
    return (dim + 1) / parameters
