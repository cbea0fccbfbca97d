"""A layer with one perceptron ends the walk.


hint: A layer of one perceptron may stand anywhere, and the layers after it count as well.
"""


def count_network_parameters(input_dim, layer_sizes):
    if not layer_sizes:
        return 0
    units, *rest = layer_sizes
    own = units * (input_dim + 1)
    return own if units == 1 else own + count_network_parameters(units, rest)
