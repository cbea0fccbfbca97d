"""Divided by the number of classes.

hint: Divide by the number of samples.
"""

import numpy as np


def accuracy(P, y):
    return np.sum(P.argmax(axis=1) == y) / P.shape[1]
