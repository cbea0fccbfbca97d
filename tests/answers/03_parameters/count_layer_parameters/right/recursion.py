"""one perceptron and the rest"""


def count_layer_parameters(num_perceptrons, dim):
    if num_perceptrons == 0:
        return 0
    return dim + 1 + count_layer_parameters(num_perceptrons - 1, dim)
