"""weights and biases as a pair

hint: One number: add the two.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons * dim, num_perceptrons
