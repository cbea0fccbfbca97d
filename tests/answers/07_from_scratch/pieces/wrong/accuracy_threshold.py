"""Counts probabilities above one half.

hint: The winner need not exceed 0.5 with 3 classes.
"""

import numpy as np


def accuracy(P, y):
    return np.mean(P[np.arange(len(y)), y] > 0.5)
