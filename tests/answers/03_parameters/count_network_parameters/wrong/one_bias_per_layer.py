"""one bias for each layer

hint: One bias per perceptron.
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + layer_sizes
    return sum(a * b + 1 for a, b in zip(widths, widths[1:]))
