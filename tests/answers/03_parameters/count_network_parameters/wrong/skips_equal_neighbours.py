"""Compares the width with the one before and leaves a layer out when they are equal.


hint: Two layers of the same width are still two layers: try [3, 3].
"""


def count_network_parameters(input_dim, layer_sizes):
    total, arriving = 0, input_dim
    for units in layer_sizes:
        if units != arriving:
            total += units * (arriving + 1)
            arriving = units
    return total
