"""Weights by products of neighbours, but biases for the inputs instead of the last layer.


hint: Which columns of your drawing own a bias: the data, or the last layer?
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim, *layer_sizes]
    return sum(a * b + a for a, b in zip(widths, widths[1:], strict=False))
