"""no bias for a single input

hint: The rule has no exceptions.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons * (dim + 1 if dim > 1 else dim)
