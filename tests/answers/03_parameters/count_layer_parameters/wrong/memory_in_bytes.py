"""Gives the memory of the layer, not its number of parameters.


hint: How many numbers are asked for, not how many bytes they take.
"""


def count_layer_parameters(num_perceptrons, dim):
    return 4 * num_perceptrons * (dim + 1)
