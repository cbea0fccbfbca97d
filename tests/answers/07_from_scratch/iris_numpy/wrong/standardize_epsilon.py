"""A small number is added to the deviation.

hint: A constant column is to become 0 in the test set too.
"""

import numpy as np


def standardize(train, test):
    mean, sd = train.mean(axis=0), train.std(axis=0) + 1e-8
    return (train - mean) / sd, (test - mean) / sd
