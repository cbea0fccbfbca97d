"""weights only

hint: Each perceptron also has a bias.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons * dim
