"""Test set first.

hint: First the training set.
"""

import numpy as np


def standardize(train, test):
    mean, sd = train.mean(axis=0), train.std(axis=0)
    constant = train.max(axis=0) == train.min(axis=0)
    divisor = np.where(constant, 1, sd)
    return tuple(np.where(constant, 0, (data - mean) / divisor) for data in (test, train))
