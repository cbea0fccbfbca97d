"""forgets the brackets

hint: Multiplication comes before addition.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons * 1 + dim
