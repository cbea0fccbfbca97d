"""takes the inputs off first

hint: Every perceptron owns dim + 1.
"""


def units_from_parameters(parameters, dim):
    return (parameters - dim) // (dim + 1)
