"""Keeps the counts in a dictionary by width, so that equal layers are counted once.


hint: Two layers of the same width share one key: what happens to the first one?
"""


def count_network_parameters(input_dim, layer_sizes):
    counts = {}
    arriving = input_dim
    for units in layer_sizes:
        counts[units] = units * (arriving + 1)
        arriving = units
    return sum(counts.values())
