"""Prints and returns nothing.

hint: print shows a value, return hands it back.
"""

import numpy as np


def relu(x):
    print(np.maximum(x, 0))
