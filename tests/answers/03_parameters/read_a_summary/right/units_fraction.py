"""A fraction that is a whole number."""

from fractions import Fraction


def units_from_parameters(parameters, dim):
    return int(Fraction(parameters, dim + 1))
