"""Running totals with itertools; the last one counts."""

from itertools import accumulate, pairwise


def count_network_parameters(input_dim, layer_sizes):
    layers = ((before + 1) * units for before, units in pairwise((input_dim, *layer_sizes)))
    *_, last = accumulate(layers, initial=0)
    return last
