"""always 0

hint: Add the layers.
"""


def count_network_parameters(input_dim, layer_sizes):
    return 0
