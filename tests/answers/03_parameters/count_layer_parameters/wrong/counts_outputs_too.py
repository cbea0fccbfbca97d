"""adds the outputs of the layer

hint: Outputs are results, not parameters.
"""


def count_layer_parameters(num_perceptrons, dim):
    return num_perceptrons * (dim + 1) + num_perceptrons
