"""Pairs the list with itself, and forgets the layer that sees the data if there are several.


hint: The first layer is paired with input_dim; does your loop ever meet that pair?
"""


def count_network_parameters(input_dim, layer_sizes):
    if len(layer_sizes) == 1:
        return layer_sizes[0] * (input_dim + 1)
    pairs = zip(layer_sizes[:-1], layer_sizes[1:], strict=True)
    return sum(units * (arriving + 1) for arriving, units in pairs)
