"""The test set gets its own mean and deviation.

hint: Both sets use the training set's numbers.
"""

import numpy as np


def standardize(train, test):
    def scale(data):
        sd = data.std(axis=0)
        constant = data.max(axis=0) == data.min(axis=0)
        return np.where(constant, 0.0, (data - data.mean(axis=0)) / np.where(constant, 1, sd))
    return scale(train), scale(test)
