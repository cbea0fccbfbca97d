"""uses a name that does not exist

hint: Use the names of the arguments.
"""


def count_layer_parameters(num_perceptrons, dim):
    return units * (dim + 1)
