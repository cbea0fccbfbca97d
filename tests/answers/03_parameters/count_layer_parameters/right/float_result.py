"""a float without decimals"""


def count_layer_parameters(num_perceptrons, dim):
    return float(num_perceptrons * (dim + 1))
