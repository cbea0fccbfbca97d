"""math functions take single numbers only.

hint: math.exp takes one number; np.exp works on every element.
"""

import math


def tanh(x):
    return (math.exp(x) - math.exp(-x)) / (math.exp(x) + math.exp(-x))
