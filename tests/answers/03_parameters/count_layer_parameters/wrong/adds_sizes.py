"""adds the sizes instead of multiplying

hint: Every perceptron has weights of its own.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons + dim + 1
