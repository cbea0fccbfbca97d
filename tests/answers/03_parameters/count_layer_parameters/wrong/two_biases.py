"""two biases for each perceptron

hint: One bias for each perceptron.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons * (dim + 2)
