"""The largest score of each column, the sum of each row.


hint: Both the maximum and the sum belong to the row: look at the axis of each.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    powers = np.exp(z - np.max(z, axis=0))
    return powers / powers.sum(axis=-1, keepdims=True)
