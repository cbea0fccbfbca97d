"""A forward difference with a coarse step 0.01.

hint: A chord of 0.01 is too long and one-sided: use the exact formula.
"""

import numpy as np


def sigmoid_derivative(x):
    f = lambda t: 1 / (1 + np.exp(-t))
    return (f(x + 0.01) - f(x)) / 0.01
