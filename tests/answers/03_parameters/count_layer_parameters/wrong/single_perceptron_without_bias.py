"""no bias for a layer of one

hint: A single perceptron has a bias too.
"""


def count_layer_parameters(num_perceptrons, dim):
    if num_perceptrons == 1:
        return dim
    return num_perceptrons * (dim + 1)
