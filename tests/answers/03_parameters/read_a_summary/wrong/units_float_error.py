"""Multiplies by a rounded reciprocal, which is not a whole number any more.


hint: Print your result for 200 perceptrons with 99 inputs: is it exactly 200?
"""


def units_from_parameters(parameters, dim):
    return parameters * round(1 / (dim + 1), 6)
