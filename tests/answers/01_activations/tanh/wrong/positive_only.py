"""Takes the absolute value first and forgets the sign.


hint: tanh(-1) is negative.
"""

import numpy as np


def tanh(x):
    power = np.exp(-2 * np.abs(x))
    return (1 - power) / (1 + power)
