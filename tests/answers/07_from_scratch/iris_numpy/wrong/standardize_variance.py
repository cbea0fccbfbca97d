"""Divided by the variance.

hint: Divide by the standard deviation.
"""

import numpy as np


def standardize(train, test):
    mean, variance = train.mean(axis=0), train.var(axis=0)
    constant = train.max(axis=0) == train.min(axis=0)
    divisor = np.where(constant, 1, variance)
    scale = lambda data: np.where(constant, 0, (data - mean) / divisor)
    return scale(train), scale(test)
