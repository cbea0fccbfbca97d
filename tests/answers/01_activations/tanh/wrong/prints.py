"""Prints the value and returns None.

hint: print shows a value, return hands it back.
"""

import numpy as np


def tanh(x):
    print((np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x)))
