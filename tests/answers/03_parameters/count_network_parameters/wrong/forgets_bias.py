"""weights only

hint: Each perceptron also has a bias.
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + layer_sizes
    return sum(a * b for a, b in zip(widths, widths[1:]))
