"""np.divide with where."""

import numpy as np


def standardize(train, test):
    mean, sd = train.mean(axis=0), np.sqrt(((train - train.mean(axis=0)) ** 2).mean(axis=0))
    fine = np.ptp(train, axis=0) > 0
    inverse = np.divide(1.0, sd, out=np.zeros_like(sd), where=fine)
    return (train - mean) * inverse, (test - mean) * inverse
