"""The normal distribution's curve, which looks alike.


hint: Compare at x = 2 with 1 / (1 + e^(-2)): the formula is another one.
"""

import math

import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.vectorize(math.erf, otypes=[float])(np.asarray(x) / math.sqrt(2)))
