"""The deviation is forgotten.

hint: Divide by the standard deviation, too.
"""

import numpy as np


def standardize(train, test):
    mean = train.mean(axis=0)
    return train - mean, test - mean
