"""Only the training set is returned.

hint: Return both sets.
"""

import numpy as np


def standardize(train, test):
    mean, sd = train.mean(axis=0), train.std(axis=0)
    return (train - mean) / np.where(sd < 1e-12, 1, sd)
