"""Searches the number of perceptrons among the first hundred only.


hint: What does your loop do with a layer of 150 perceptrons?
"""


def units_from_parameters(parameters, dim):
    for units in range(1, 100):
        if units * (dim + 1) == parameters:
            return units
    return 100
