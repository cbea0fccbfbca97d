"""the number as text

hint: A number, not text.
"""


def count_layer_parameters(num_perceptrons, dim):
    return str(num_perceptrons * (dim + 1))
