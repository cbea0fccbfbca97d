"""Adds up the rows of the summary."""


def count_network_parameters(input_dim, layer_sizes):
    return sum(row[1] for row in summary_rows(input_dim, layer_sizes))
