"""Adds a small number to the denominator, out of fear of a division by zero.


hint: A sum of two exponentials is never 0: what does 1e-5 change at x = 0.5?
"""

import numpy as np


def tanh(x):
    return (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x) + 1e-5)
