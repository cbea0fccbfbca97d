"""Searches with the own count of a layer."""

from itertools import count


def units_from_parameters(parameters, dim):
    return next(units for units in count(1) if count_layer_parameters(units, dim) == parameters)
