"""Prints the value and returns None.

hint: print shows a value, return hands it back; the next function needs it returned.
"""

import numpy as np


def sigmoid(x):
    print(1 / (1 + np.exp(-x)))
