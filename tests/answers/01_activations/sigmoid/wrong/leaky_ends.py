"""Keeps the results away from 0 and 1 with a small constant.


hint: The formula has no safety margin in it: for x = 18 the value is above 1 - 1e-7.
"""

import numpy as np


def sigmoid(x):
    return np.clip(1 / (1 + np.exp(-x)), 1e-7, 1 - 1e-7)
