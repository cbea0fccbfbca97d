"""a bias for each input: the two numbers are swapped

hint: Swap check: 128 perceptrons with 4 inputs own 128 * 5.
"""


def count_layer_parameters(num_perceptrons, dim):
    return dim * (num_perceptrons + 1)
