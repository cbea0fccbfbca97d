"""Prints and returns nothing.

hint: print shows the values, return hands them back.
"""

import numpy as np


def softmax(z):
    e = np.exp(z)
    print(e / e.sum())
