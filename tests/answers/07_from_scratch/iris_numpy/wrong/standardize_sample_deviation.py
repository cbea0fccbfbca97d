"""ddof=1.

hint: np.std as it is divides by n.
"""

import numpy as np


def standardize(train, test):
    mean, sd = train.mean(axis=0), train.std(axis=0, ddof=1)
    constant = train.max(axis=0) == train.min(axis=0)
    divisor = np.where(constant, 1, sd)
    return tuple(np.where(constant, 0, (data - mean) / divisor) for data in (train, test))
