"""mean of the two ways round

hint: Units and inputs must not be mixed up.
"""


def count_layer_parameters(num_perceptrons, dim):
    return (num_perceptrons * (dim + 1) + dim * (num_perceptrons + 1)) / 2
