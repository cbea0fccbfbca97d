"""functools.reduce"""
from functools import reduce


def compute_output_for_network(X, layers):
    return reduce(compute_output_for_layer, layers, X)
