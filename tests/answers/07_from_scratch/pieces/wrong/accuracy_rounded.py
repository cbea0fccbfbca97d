"""Rounded to two decimals.

hint: Do not round.
"""

import numpy as np


def accuracy(P, y):
    return round(float(np.mean(P.argmax(axis=1) == y)), 2)
