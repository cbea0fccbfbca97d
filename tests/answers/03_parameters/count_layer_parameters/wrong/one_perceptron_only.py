"""the parameters of one perceptron

hint: How many perceptrons are there in the layer?
"""


def count_layer_parameters(num_perceptrons, dim):
    return dim + 1
