"""Rows gathered in a deque from the back."""

from collections import deque


def summary_rows(input_dim, layer_sizes):
    rows = deque()
    for place in range(len(layer_sizes) - 1, -1, -1):
        arriving = ([input_dim] + list(layer_sizes))[place]
        units = layer_sizes[place]
        rows.appendleft(((None, units), count_layer_parameters(units, dim=arriving)))
    return list(rows)
