"""takes the length of a number

hint: The argument is already the number.
"""


def count_layer_parameters(num_perceptrons, dim):
    return len(num_perceptrons) * (dim + 1)
