"""Scaled to 0 to 1.

hint: Mean 0 and deviation 1.
"""

import numpy as np


def standardize(train, test):
    low, high = train.min(axis=0), train.max(axis=0)
    width = np.where(high == low, 1, high - low)
    constant = high == low
    return tuple(np.where(constant, 0, (data - low) / width) for data in (train, test))
