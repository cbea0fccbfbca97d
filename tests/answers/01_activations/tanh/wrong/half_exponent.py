"""Halves the exponent of the double form.


hint: With e^(2x) in both places the formula is right: check the factor in each.
"""

import numpy as np


def tanh(x):
    power = np.exp(np.asarray(x, dtype=float))
    return (power - 1) / (power + 1)
