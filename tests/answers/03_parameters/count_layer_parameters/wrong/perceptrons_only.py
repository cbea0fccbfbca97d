"""the number of perceptrons

hint: Each perceptron owns more than one number.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons
