"""Takes the layers off the caller's list in a while loop.


hint: After your call the caller's list is empty; walk through it instead.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    while layer_sizes:
        units = layer_sizes.pop(0)
        total += units * (input_dim + 1)
        input_dim = units
    return total
