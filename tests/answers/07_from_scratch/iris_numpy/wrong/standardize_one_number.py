"""One mean for all columns.

hint: Every column has its own mean and deviation.
"""

import numpy as np


def standardize(train, test):
    mean, sd = train.mean(), train.std()
    return (train - mean) / sd, (test - mean) / sd
