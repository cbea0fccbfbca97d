"""multiplied out"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons * dim + num_perceptrons
