"""math.exp takes single numbers only.

hint: math.exp takes one number; which NumPy function works on every element?
"""

import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))
