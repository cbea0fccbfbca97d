"""counts the activation function as a parameter

hint: An activation function owns no parameters.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons * (dim + 1) + 1
