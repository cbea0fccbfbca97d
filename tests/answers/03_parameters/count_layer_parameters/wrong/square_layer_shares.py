"""halves layers with as many perceptrons as inputs

hint: Nothing is shared.
"""


def count_layer_parameters(num_perceptrons, dim):
    if num_perceptrons == dim:
        return num_perceptrons * dim
    return num_perceptrons * (dim + 1)
