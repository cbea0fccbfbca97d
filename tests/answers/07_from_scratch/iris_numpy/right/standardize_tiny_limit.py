"""A deviation below 1e-10 counts as constant; a list is returned."""

import numpy as np


def standardize(train, test):
    mean, sd = np.mean(train, axis=0), np.std(train, axis=0)
    factor = np.zeros_like(sd)
    factor[sd > 1e-10] = 1 / sd[sd > 1e-10]
    return [(train - mean) * factor, (test - mean) * factor]
