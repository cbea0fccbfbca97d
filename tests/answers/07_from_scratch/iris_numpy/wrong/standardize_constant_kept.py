"""A constant column is left at its distance in the test set.

hint: The column becomes 0 in both sets.
"""

import numpy as np


def standardize(train, test):
    mean, sd = train.mean(axis=0), train.std(axis=0)
    sd = np.where(train.max(axis=0) == train.min(axis=0), 1.0, sd)
    return (train - mean) / sd, (test - mean) / sd
