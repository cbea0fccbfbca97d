"""functools.reduce over pairs"""

from functools import reduce


def count_network_parameters(input_dim, layer_sizes):
    def step(state, units):
        total, arriving = state
        return total + count_layer_parameters(units, arriving), units

    return reduce(step, layer_sizes, (0, input_dim))[0]
