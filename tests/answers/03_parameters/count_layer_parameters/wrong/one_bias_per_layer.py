"""a single bias for the whole layer

hint: Count one bias per perceptron, not one per layer.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons * dim + 1
