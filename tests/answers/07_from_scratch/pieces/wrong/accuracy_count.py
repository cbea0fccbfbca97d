"""The number of right answers.

hint: The share: divide by the number of samples.
"""

import numpy as np


def accuracy(P, y):
    return np.sum(P.argmax(axis=1) == y)
