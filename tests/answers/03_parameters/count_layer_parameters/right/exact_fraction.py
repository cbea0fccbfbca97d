"""A fraction on the way, a whole number in the end."""

from fractions import Fraction


def count_layer_parameters(num_perceptrons, dim, *, bias=True):
    return int(Fraction(num_perceptrons) * (dim + int(bias)))
