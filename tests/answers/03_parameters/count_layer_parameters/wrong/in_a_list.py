"""the number in a list

hint: One whole number, not a list.
"""


def count_layer_parameters(num_perceptrons, dim):
    return [num_perceptrons * (dim + 1)]
