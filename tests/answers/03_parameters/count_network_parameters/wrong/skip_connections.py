"""Every layer gets the outputs of all layers before it.


hint: In a feed-forward chain only the layer just before sends its numbers.
"""


def count_network_parameters(input_dim, layer_sizes):
    total, arriving = 0, input_dim
    for units in layer_sizes:
        total += units * (arriving + 1)
        arriving += units
    return total
