"""Rows that are named tuples."""

from collections import namedtuple

Row = namedtuple("Row", ["output_shape", "parameters"])


def summary_rows(input_dim, layer_sizes):
    rows = []
    for units in layer_sizes:
        rows.append(Row((None, units), count_layer_parameters(units, input_dim)))
        input_dim = units
    return rows
