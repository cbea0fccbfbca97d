"""A constant column becomes nan.

hint: 0 divided by 0: treat a deviation of 0 apart.
"""

import numpy as np


def standardize(train, test):
    mean, sd = train.mean(axis=0), train.std(axis=0)
    return (train - mean) / sd, (test - mean) / sd
