"""axis=1.

hint: Columns are features; axis 0 runs down a column.
"""

import numpy as np


def standardize(train, test):
    def scale(data):
        sd = data.std(axis=1, keepdims=True)
        return (data - data.mean(axis=1, keepdims=True)) / np.where(sd == 0, 1, sd)
    return scale(train), scale(test)
