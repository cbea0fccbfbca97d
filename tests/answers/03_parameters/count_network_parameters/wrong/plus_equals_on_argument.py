"""Puts the number of inputs in front with +=, in the caller's list, and takes the wrong end off.


hint: += on a list changes the very list of the caller.
"""


def count_network_parameters(input_dim, layer_sizes):
    layer_sizes += [0]
    total, arriving = 0, input_dim
    for units in layer_sizes:
        total += units * (arriving + 1)
        arriving = units
    return total
